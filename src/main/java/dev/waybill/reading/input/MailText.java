package dev.waybill.reading.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/** The text of a mail: its subject, its date, and its first part in plain text, or in HTML where there is none. */
final class MailText {

    private MailText() {}

    static String of(byte[] bytes) throws IOException {
        MimeConfig config = MimeConfig.custom().setMaxHeaderCount(1000).setMaxHeaderLen(100_000).setMaxLineLen(-1).build();
        MimeTokenStream stream = new MimeTokenStream(config);
        stream.parse(new ByteArrayInputStream(bytes));
        String subject = "";
        String date = "";
        String plain = null;
        String html = null;
        try {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                if (state == EntityState.T_FIELD && subject.isEmpty() && stream.getField().getName().equalsIgnoreCase("Subject")) {
                    subject = org.apache.james.mime4j.codec.DecoderUtil.decodeEncodedWords(stream.getField().getBody().strip(), StandardCharsets.UTF_8);
                } else if (state == EntityState.T_FIELD && date.isEmpty() && stream.getField().getName().equalsIgnoreCase("Date")) {
                    date = MailDate.iso(stream.getField().getBody().strip());
                } else if (state == EntityState.T_BODY) {
                    String type = stream.getBodyDescriptor().getMimeType();
                    String words = new String(stream.getDecodedInputStream().readNBytes(ArticleText.MOST_BYTES),
                            charset(stream.getBodyDescriptor().getCharset()));
                    plain = plain == null && type.equals("text/plain") ? words : plain;
                    html = html == null && type.equals("text/html") ? words : html;
                }
            }
        } catch (MimeException e) {
            throw new IOException(e);
        }
        return subject + "\n" + date + "\n\n" + (plain != null ? plain : html != null ? HtmlText.of(html) : "");
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            // A mail may name any charset; what is not known is read as the commonest.
            return StandardCharsets.UTF_8;
        }
    }
}
