package dk.kursusret.importer;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket in S3. */
public final class S3Bucket implements Bucket {
    private final S3Client client;
    private final String name;

    public S3Bucket(S3Client client, String name) {
        this.client = client;
        this.name = name;
    }

    @Override
    public long size(String key) {
        return client.headObject(request -> request.bucket(name).key(key)).contentLength();
    }

    @Override
    public byte[] read(String key) {
        return client.getObjectAsBytes(request -> request.bucket(name).key(key)).asByteArray();
    }

    @Override
    public void write(String key, String contentType, byte[] bytes) {
        client.putObject(request -> request.bucket(name).key(key).contentType(contentType),
                RequestBody.fromBytes(bytes));
    }
}
