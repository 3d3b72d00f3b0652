package dk.kursusret.importer.fetch;

import java.net.URI;
import java.util.Optional;

/**
 * By what a server knows one version of a file again.
 *
 * @param address that the file came from in the end, after redirects
 */
record Validators(URI address, Optional<String> etag, Optional<String> lastModified) {}
