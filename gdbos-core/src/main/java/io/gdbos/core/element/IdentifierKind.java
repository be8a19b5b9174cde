package io.gdbos.core.element;

import io.gdbos.core.code.BirthCertificateNumber;
import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.code.ElectronicCertificateId;
import io.gdbos.core.code.FixedPhoneNumber;
import io.gdbos.core.code.Identifier;
import io.gdbos.core.code.ItemCode;
import io.gdbos.core.code.MobileNumber;
import io.gdbos.core.code.OrganisationCode;
import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.PermanentResidenceNumber;
import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.code.PhoneNumber;
import io.gdbos.core.code.PropertyCertificateNumber;
import io.gdbos.core.code.RealEstateUnitCode;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.RegistrationNumber;
import io.gdbos.core.code.ResidencePermitNumber;
import io.gdbos.core.code.ResourceCode;
import io.gdbos.core.code.ServiceItemCode;
import io.gdbos.core.code.TravelDocumentNumber;
import io.gdbos.core.code.UnifiedSocialCreditCode;

/** The kinds of identifiers that have a type of their own in {@code core.code}. Immutable. */
public enum IdentifierKind {
    /** Citizen numbers, of citizens alone. */
    CITIZEN_NUMBER,
    /**
     * Numbers of persons in 18 characters: of citizens, and of holders of residence permits and permanent-residence
     * cards.
     */
    PERSON_NUMBER,
    /** Numbers of residence permits for people from Hong Kong, Macao and Taiwan. */
    RESIDENCE_PERMIT,
    /** Numbers of permanent-residence cards of foreigners, of both forms. */
    PERMANENT_RESIDENCE,
    /** Numbers of travel permits and passports. */
    TRAVEL_DOCUMENT,
    /** Unified social credit codes. */
    CREDIT_CODE,
    /** Organisation codes. */
    ORGANISATION_CODE,
    /** Registration numbers from before the credit code. */
    REGISTRATION_NUMBER,
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
    /** Implementation codes of service items. */
    SERVICE_ITEM,
    /** Codes of service items of either generation and any length. */
    ITEM_CODE,
    /** Region codes of 6, 9 or 12 digits. */
    REGION_CODE,
    /** Mobile numbers. */
    MOBILE_NUMBER,
    /** Fixed telephone numbers. */
    FIXED_PHONE,
    /** Telephone numbers, mobile or fixed. */
    PHONE_NUMBER;

    /**
     * Reads a text as this kind.
     *
     * @param text the text
     * @return the identifier, or why the text is none
     */
    public Parsed<? extends Identifier> tryParse(String text) {
        return switch (this) {
            case CITIZEN_NUMBER -> CitizenNumber.tryParse(text);
            case PERSON_NUMBER -> PersonNumber.tryParse(text);
            case RESIDENCE_PERMIT -> ResidencePermitNumber.tryParse(text);
            case PERMANENT_RESIDENCE -> PermanentResidenceNumber.tryParse(text);
            case TRAVEL_DOCUMENT -> TravelDocumentNumber.tryParse(text);
            case CREDIT_CODE -> UnifiedSocialCreditCode.tryParse(text);
            case ORGANISATION_CODE -> OrganisationCode.tryParse(text);
            case REGISTRATION_NUMBER -> RegistrationNumber.tryParse(text);
            case CERTIFICATE_ID -> ElectronicCertificateId.tryParse(text);
            case REAL_ESTATE_UNIT -> RealEstateUnitCode.tryParse(text);
            case PROPERTY_CERTIFICATE -> PropertyCertificateNumber.tryParse(text);
            case BIRTH_CERTIFICATE -> BirthCertificateNumber.tryParse(text);
            case RESOURCE_CODE -> ResourceCode.tryParse(text);
            case SERVICE_ITEM -> ServiceItemCode.tryParse(text);
            case ITEM_CODE -> ItemCode.tryParse(text);
            case REGION_CODE -> RegionCode.tryParse(text);
            case MOBILE_NUMBER -> MobileNumber.tryParse(text);
            case FIXED_PHONE -> FixedPhoneNumber.tryParse(text);
            case PHONE_NUMBER -> PhoneNumber.tryParse(text);
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
            case PERSON_NUMBER -> PersonNumber.normalize(text);
            case RESIDENCE_PERMIT -> ResidencePermitNumber.normalize(text);
            case PERMANENT_RESIDENCE -> PermanentResidenceNumber.normalize(text);
            case TRAVEL_DOCUMENT -> TravelDocumentNumber.normalize(text);
            case CREDIT_CODE -> UnifiedSocialCreditCode.normalize(text);
            case ORGANISATION_CODE -> OrganisationCode.normalize(text);
            case REGISTRATION_NUMBER -> RegistrationNumber.normalize(text);
            case CERTIFICATE_ID -> ElectronicCertificateId.normalize(text);
            case REAL_ESTATE_UNIT -> RealEstateUnitCode.normalize(text);
            case PROPERTY_CERTIFICATE -> PropertyCertificateNumber.normalize(text);
            case BIRTH_CERTIFICATE -> BirthCertificateNumber.normalize(text);
            case RESOURCE_CODE -> ResourceCode.normalize(text);
            case SERVICE_ITEM -> ServiceItemCode.normalize(text);
            case ITEM_CODE -> ItemCode.normalize(text);
            case REGION_CODE -> RegionCode.normalize(text);
            case MOBILE_NUMBER -> MobileNumber.normalize(text);
            case FIXED_PHONE -> FixedPhoneNumber.normalize(text);
            case PHONE_NUMBER -> PhoneNumber.normalize(text);
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
