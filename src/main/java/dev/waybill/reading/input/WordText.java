package dev.waybill.reading.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a Word file: the paragraphs of {@code word/document.xml}; no entity or macro is followed. */
final class WordText {

    private static final int MOST_ENTRIES = 2000;

    private WordText() {}

    static String of(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && entries < MOST_ENTRIES; entry = zip.getNextEntry()) {
                entries++;
                if (entry.getName().equals("word/document.xml")) {
                    return paragraphs(zip);
                }
            }
        }
        throw new IOException("no document in it");
    }

    private static String paragraphs(InputStream xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            boolean words = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    words = reader.getLocalName().equals("t");
                    text.append(reader.getLocalName().equals("tab") || reader.getLocalName().equals("br") ? " " : "");
                } else if (event == XMLStreamConstants.CHARACTERS && words) {
                    text.append(reader.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    words = false;
                    text.append(reader.getLocalName().equals("p") ? "\n" : "");
                }
                if (text.length() > ArticleText.MOST_TEXT) {
                    throw new IOException("too much text");
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString();
    }
}
