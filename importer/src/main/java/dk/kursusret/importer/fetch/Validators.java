package dk.kursusret.importer.fetch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.net.URI;
import java.util.Optional;

/**
 * The values by which a server recognises a version of a file.
 *
 * @param address the final address of the file, after redirects
 */
@JsonInclude(Include.NON_ABSENT)
record Validators(URI address, Optional<String> etag, Optional<String> lastModified) {}
