package io.gdbos.core.normalize;

import io.gdbos.core.code.RegionCode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address taken apart by levels, each in its normal form: simplified characters, divisions by their full names,
 * numbers in Arabic digits without their suffixes, so that {@code 3号楼2单元501}, {@code 3-2-501} and
 * {@code 3幢2单元501室} are the same. Personal: {@link #toString()} says the levels only. Immutable.
 */
public final class Address {
    private final String raw;
    private final List<AddressPart> spans;
    private final Map<AddressLevel, String> parts;
    private final @Nullable RegionCode region;
    private final boolean isCut;

    Address(
            String raw,
            List<AddressPart> spans,
            EnumMap<AddressLevel, String> parts,
            @Nullable RegionCode region,
            boolean isCut) {
        this.raw = raw;
        this.spans = List.copyOf(spans);
        this.parts = Collections.unmodifiableMap(parts);
        this.region = region;
        this.isCut = isCut;
    }

    /**
     * Takes an address apart. Anything can be read; what is not understood is {@link AddressLevel#REST}.
     *
     * @param raw the address as it was written
     * @param divisions the divisions it may name
     * @return the address
     */
    public static Address parse(String raw, DivisionNames divisions) {
        Objects.requireNonNull(raw, "raw");
        return new AddressParser(raw, Objects.requireNonNull(divisions, "divisions")).parse();
    }

    /**
     * The address as it was written.
     *
     * @return the raw text
     */
    public String raw() {
        return raw;
    }

    /**
     * The normal form of one level.
     *
     * @param level the level
     * @return the form, empty when the address does not say
     */
    public Optional<String> part(AddressLevel level) {
        return Optional.ofNullable(parts.get(level));
    }

    /**
     * The parts where they stand.
     *
     * @return the parts in order, without overlap, together the whole address: blanks and punctuation are
     *     {@link AddressLevel#SEPARATOR}, what could not be read is {@link AddressLevel#REST}
     */
    public List<AddressPart> spans() {
        return spans;
    }

    /**
     * All levels that the address says.
     *
     * @return the normal forms by level, widest first
     */
    public Map<AddressLevel, String> parts() {
        return parts;
    }

    /**
     * The narrowest division named, when it is one for certain.
     *
     * @return the code; empty when no known division is named, or several of the same name come into question
     */
    public Optional<RegionCode> region() {
        return Optional.ofNullable(region);
    }

    /**
     * The normal form as one text.
     *
     * @return the levels joined by blanks, widest first
     */
    public String normal() {
        return String.join(" ", parts.values());
    }

    /**
     * Whether the text was longer than any address, so that its end was not read.
     *
     * @return true when the last part is {@link AddressLevel#REST} for that reason
     */
    public boolean isCut() {
        return isCut;
    }

    /**
     * The address in one standard writing, from wide to narrow, such as 浙江省杭州市西湖区文三路478号3幢2单元501室. What does
     * not help to find the place is left out.
     *
     * @return the writing; reading it again gives the same writing, as far as the address was understood
     */
    public String standard() {
        return StandardWriting.of(parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address address && raw.equals(address.raw) && parts.equals(address.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(raw, parts);
    }

    @Override
    public String toString() {
        return "Address" + parts.keySet();
    }
}
