/**
 * Lists of agencies as JSON documents, for those who keep them by hand or get them from another system.
 *
 * <pre>{@code
 * List<Agency> agencies = AgencyJson.parse("{\"agencies\": [{\"id\": \"education\", \"region\": \"370700\","
 *         + " \"name\": {\"en\": \"Education bureau\", \"zh\": \"教育局\"}, \"from\": \"1983-10-01\"}]}", "agencies.json");
 * Findings findings = AgencyDirectory.check(agencies);
 * String document = AgencyJson.write(agencies);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.agency.json;

import org.jspecify.annotations.NullMarked;
