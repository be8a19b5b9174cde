package io.gdbos.core.element;

import io.gdbos.core.code.BirthCertificateNumber;
import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.code.ElectronicCertificateId;
import io.gdbos.core.code.MobileNumber;
import io.gdbos.core.code.OrganisationCode;
import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.PropertyCertificateNumber;
import io.gdbos.core.code.RealEstateUnitCode;
import io.gdbos.core.code.ResourceCode;
import io.gdbos.core.code.ServiceItemCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;

/** The kinds of identifiers that have a type of their own in {@code core.code}. Immutable. */
public enum IdentifierKind {
    /** Citizen numbers, also those of holders of residence permits. */
    CITIZEN_NUMBER,
    /** Unified social credit codes. */
    CREDIT_CODE,
    /** Organisation codes. */
    ORGANISATION_CODE,
    /** Ids of electronic certificates. */
    CERTIFICATE_ID,
    /** Codes of real-estate units. */
    REAL_ESTATE_UNIT,
    /** Numbers of certificates of real-estate rights; older certificates have no common form and are let pass. */
    PROPERTY_CERTIFICATE,
    /** Numbers of birth certificates. */
    BIRTH_CERTIFICATE,
    /** Codes of information resources. */
    RESOURCE_CODE,
    /** Codes of service items. */
    SERVICE_ITEM,
    /** Mobile numbers. */
    MOBILE_NUMBER;

    /**
     * Reads a text as this kind.
     *
     * @param text the text
     * @return the identifier, or why the text is none
     */
    public Parsed<?> tryParse(String text) {
        return switch (this) {
            case CITIZEN_NUMBER -> CitizenNumber.tryParse(text);
            case CREDIT_CODE -> UnifiedSocialCreditCode.tryParse(text);
            case ORGANISATION_CODE -> OrganisationCode.tryParse(text);
            case CERTIFICATE_ID -> ElectronicCertificateId.tryParse(text);
            case REAL_ESTATE_UNIT -> RealEstateUnitCode.tryParse(text);
            case PROPERTY_CERTIFICATE -> PropertyCertificateNumber.tryParse(text);
            case BIRTH_CERTIFICATE -> BirthCertificateNumber.tryParse(text);
            case RESOURCE_CODE -> ResourceCode.tryParse(text);
            case SERVICE_ITEM -> ServiceItemCode.tryParse(text);
            case MOBILE_NUMBER -> MobileNumber.tryParse(text);
        };
    }

    /**
     * The writing by which identifiers of this kind are compared.
     *
     * @param text the text, an identifier or not
     * @return the normal form
     */
    public String normalize(String text) {
        return switch (this) {
            case CITIZEN_NUMBER -> CitizenNumber.normalize(text);
            case CREDIT_CODE -> UnifiedSocialCreditCode.normalize(text);
            case ORGANISATION_CODE -> OrganisationCode.normalize(text);
            case CERTIFICATE_ID -> ElectronicCertificateId.normalize(text);
            case REAL_ESTATE_UNIT -> RealEstateUnitCode.normalize(text);
            case PROPERTY_CERTIFICATE -> PropertyCertificateNumber.normalize(text);
            case BIRTH_CERTIFICATE -> BirthCertificateNumber.normalize(text);
            case RESOURCE_CODE -> ResourceCode.normalize(text);
            case SERVICE_ITEM -> ServiceItemCode.normalize(text);
            case MOBILE_NUMBER -> MobileNumber.normalize(text);
        };
    }

    /**
     * Whether a text that is no identifier of this kind is an error, and not just doubtful.
     *
     * @return true for all kinds but those with older forms in use
     */
    public boolean isStrict() {
        return this != PROPERTY_CERTIFICATE;
    }
}
