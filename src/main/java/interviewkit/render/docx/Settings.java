package interviewkit.render.docx;

/** The settings part. Its main end: without a compatibility mode Word lays pages out as its 2007 edition did. */
final class Settings {
    private static final int WORD_2013_AND_LATER = 15;

    private final XmlWriter xml = XmlWriter.part("w:settings");

    byte[] write(String language) {
        xml.attribute("xmlns:w", Namespaces.WORD);
        xml.open("w:zoom").attribute("w:percent", 100).close();
        xml.leaf("w:defaultTabStop", Look.twips(36)).leaf("w:characterSpacingControl", "doNotCompress");
        xml.open("w:compat");
        compatibility("compatibilityMode", WORD_2013_AND_LATER);
        compatibility("overrideTableStyleFontSizeAndJustification", 1);
        compatibility("enableOpenTypeFeatures", 1);
        compatibility("doNotFlipMirrorIndents", 1);
        compatibility("differentiateMultirowTableHeaders", 1);
        xml.close();
        xml.leaf("w:themeFontLang", language);
        xml.leaf("w:decimalSymbol", ".").leaf("w:listSeparator", ",");
        return xml.finish();
    }

    private void compatibility(String name, int value) {
        xml.open("w:compatSetting")
                .attribute("w:name", name)
                .attribute("w:uri", Namespaces.OFFICE_WORD)
                .attribute("w:val", value)
                .close();
    }
}
