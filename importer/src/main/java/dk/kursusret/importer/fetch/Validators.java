package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.util.Optional;

/**
 * By what a server knows one version of a file again.
 *
 * @param address that the file came from in the end, after redirects
 */
@JsonInclude(Include.NON_ABSENT)
record Validators(URI address, Optional<String> etag, Optional<String> lastModified) {}
