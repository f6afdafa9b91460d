package dev.waybill.export.kml;

import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The OGC's schema of KML 2.2, loaded without a network: the postal addresses it imports are stubbed. */
final class KmlSchema {

    private static final String FOLDER = "schema/ogckml/";

    private static final String ADDRESSES = "<schema xmlns=\"http://www.w3.org/2001/XMLSchema\""
        + " targetNamespace=\"urn:oasis:names:tc:ciq:xsdschema:xAL:2.0\"><element name=\"AddressDetails\"/></schema>";

    private KmlSchema() {}

    static Schema load() throws SAXException, ReflectiveOperationException {
        DOMImplementationLS implementation =
                (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, publicId, systemId, baseUri) -> {
            LSInput input = implementation.createLSInput();
            input.setSystemId(systemId);
            if (systemId.endsWith("xAL.xsd")) {
                input.setStringData(ADDRESSES);
            } else {
                input.setByteStream(KmlSchema.class.getClassLoader().getResourceAsStream(FOLDER + systemId));
            }
            return input;
        });
        URL schema = KmlSchema.class.getClassLoader().getResource(FOLDER + "ogckml22.xsd");
        return factory.newSchema(new StreamSource(schema.toString()));
    }
}
