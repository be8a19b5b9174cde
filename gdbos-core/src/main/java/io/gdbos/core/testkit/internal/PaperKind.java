package io.gdbos.core.testkit.internal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of papers, each with the register that holds it. Immutable. */
enum PaperKind {
    /** A certificate of real-estate ownership. */
    PROPERTY(
            "real_estate_register",
            "owner",
            "property-certificate-number",
            "property-registration-date",
            "property-address",
            "owner-number,owner-name,property-certificate-number,real-estate-unit-code,property-address,property-use,"
                    + "ownership-share,property-registration-date,property-status"),
    /** A filed contract of purchase. */
    CONTRACT(
            "purchase_contract",
            "buyer",
            "contract-number",
            "contract-date",
            "contract-property-address",
            "buyer-number,buyer-name,contract-number,contract-date,contract-property-address,contract-property-use"),
    /** A registered lease. */
    LEASE(
            "lease_registration",
            "tenant",
            "lease-number",
            "lease-start-date",
            "lease-address",
            "tenant-number,tenant-name,lease-number,lease-address,lease-start-date,lease-end-date"),
    /** A residence card. */
    CARD(
            "residence_card",
            "holder",
            "card-number",
            "card-issue-date",
            "card-address",
            "holder-number,holder-name,card-number,card-issue-date,card-endorsement-date,card-status,card-region,"
                    + "card-address"),
    /** A record of social insurance; it has no number of its own. */
    INSURANCE(
            "social_insurance",
            "insured",
            null,
            "insured-since",
            null,
            "insured-number,insured-name,insurance-region,insured-months,insured-since,insurance-continuous"),
    /** A business licence. */
    LICENCE(
            "business_licence",
            "operator",
            "credit-code",
            "establishment-date",
            null,
            "operator-number,operator-name,credit-code,establishment-date,licence-status,business-region"),
    /** A medical certificate of birth. */
    BIRTH(
            "birth_certificate",
            "child",
            "birth-certificate-number",
            "birth-certificate-issue-date",
            null,
            "birth-certificate-number,child-number,child-name,mother-number,mother-name,father-number,father-name,"
                    + "birth-certificate-issue-date"),
    /** A certificate of vaccination. */
    VACCINATION(
            "vaccination",
            "vaccinated-child",
            "vaccination-certificate-number",
            "vaccination-date",
            null,
            "vaccinated-child-number,vaccinated-child-name,vaccination-complete,vaccination-certificate-number,"
                    + "vaccination-date");

    private final String table;
    private final String holder;
    private final @Nullable String number;
    private final String issued;
    private final @Nullable String address;
    private final ImmutableList<String> elements;

    PaperKind(
            String table,
            String holder,
            @Nullable String number,
            String issued,
            @Nullable String address,
            String elements) {
        this.table = table;
        this.holder = holder;
        this.number = number;
        this.issued = issued;
        this.address = address;
        this.elements = ImmutableList.copyOf(elements.split(","));
    }

    /** The register: the name of its table. */
    String table() {
        return table;
    }

    /** The columns of the register: the ids of the data elements. */
    List<String> elements() {
        return elements;
    }

    /** The element of the holder's number: its id. */
    String holderNumber() {
        return holder + "-number";
    }

    /** The element of the holder's name: its id. */
    String holderName() {
        return holder + "-name";
    }

    /** The element of the paper's own number: its id, null for papers without one. */
    @Nullable
    String number() {
        return number;
    }

    /** The element of the date by which the paper counts: its id. */
    String issued() {
        return issued;
    }

    /** The element of the address: its id, null for papers without one. */
    @Nullable
    String address() {
        return address;
    }
}
