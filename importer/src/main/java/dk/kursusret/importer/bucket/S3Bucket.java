package dk.kursusret.importer.bucket;

import dk.kursusret.gateway.settings.Settings;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket in S3. */
public final class S3Bucket implements Bucket {
    private final S3Client client;
    private final String name;

    public S3Bucket(S3Client client, String name) {
        this.client = client;
        this.name = name;
    }

    /**
     * The bucket that INCOMING_BUCKET names.
     *
     * @throws IllegalStateException where it names none
     */
    public static S3Bucket of(Settings settings) {
        return new S3Bucket(AwsClients.s3(), settings.required("INCOMING_BUCKET"));
    }

    /** S3 reports a missing version as missing only to callers that may list the bucket. */
    @Override
    public Optional<Long> size(Version file) {
        try {
            return Optional.of(client.headObject(request -> request.bucket(name).key(file.key())
                    .versionId(file.id().orElse(null))).contentLength());
        } catch (NoSuchKeyException gone) {
            if (file.id().isEmpty()) {
                throw gone;
            }
            return Optional.empty();
        }
    }

    @Override
    public byte[] read(Version file) {
        return client.getObjectAsBytes(request -> request.bucket(name).key(file.key())
                .versionId(file.id().orElse(null))).asByteArray();
    }

    @Override
    public void delete(Version file) {
        client.deleteObject(request -> request.bucket(name).key(file.key()).versionId(file.id().orElseThrow()));
    }

    /** S3 reports a missing file as missing only to callers that may list the bucket. */
    @Override
    public Optional<byte[]> find(String key) {
        try {
            return Optional.of(read(new Version(key, Optional.empty())));
        } catch (NoSuchKeyException noSuchFile) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String key, String contentType, byte[] bytes) {
        client.putObject(request -> request.bucket(name).key(key).contentType(contentType),
                RequestBody.fromBytes(bytes));
    }
}
