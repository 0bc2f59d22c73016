package interviewkit.render.docx;

import interviewkit.document.Document;
import interviewkit.render.Logo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Joins the parts to a file by POI's package layer, which writes the table of contents and the core properties. */
final class WordPackage {
    private final OPCPackage file;

    private WordPackage(OPCPackage file) {
        this.file = file;
    }

    /** The whole file; equal parts give equal bytes. */
    static byte[] write(Document document, Map<Part, byte[]> parts, Optional<Logo> logo) {
        try {
            var word = new WordPackage(OPCPackage.create(OutputStream.nullOutputStream()));
            word.describe(document);
            PackagePart main = word.add(parts);
            if (logo.isPresent()) {
                word.add(logo.get(), main);
            }
            return SteadyZip.rewrite(word.save());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a part of %s has a wrong name".formatted(document.name()), e);
        }
    }

    private void describe(Document document) throws InvalidFormatException {
        var fixed = Optional.of(Date.from(SteadyZip.TIME.toInstant(ZoneOffset.UTC)));
        var core = file.getPackageProperties();
        core.setTitleProperty(XmlText.legal(document.title()));
        core.setSubjectProperty(XmlText.legal(document.subtitle()));
        core.setLanguageProperty(XmlText.legal(document.language()));
        core.setCreatorProperty("interview-kit");
        core.setCreatedProperty(fixed);
        core.setModifiedProperty(fixed);
    }

    private PackagePart add(Map<Part, byte[]> parts) throws InvalidFormatException, IOException {
        PackagePart main = part(Part.BODY, parts.get(Part.BODY));
        file.addRelationship(main.getPartName(), TargetMode.INTERNAL, Part.BODY.relationType(), "rId1");
        for (Part kind : Part.values()) {
            if (kind != Part.BODY) {
                PackagePart part = part(kind, parts.get(kind));
                main.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.relationType(), kind.relation());
            }
        }
        return main;
    }

    private void add(Logo logo, PackagePart main) throws InvalidFormatException, IOException {
        PackagePart part = part(Pictures.path(logo), logo.format().contentType(), logo.content());
        main.addRelationship(
                part.getPartName(), TargetMode.INTERNAL, Namespaces.RELATIONS + "/image", Pictures.RELATION);
    }

    private PackagePart part(Part kind, byte[] content) throws InvalidFormatException, IOException {
        return part(kind.path(), kind.contentType(), content);
    }

    private PackagePart part(String path, String contentType, byte[] content)
            throws InvalidFormatException, IOException {
        PackagePartName name = PackagingURIHelper.createPartName(path);
        PackagePart part = file.createPart(name, contentType);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    /** Not compressed yet: that is done once, when the file gets its fixed order and time. */
    private byte[] save() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            file.save(zip);
        } finally {
            file.revert();
        }
        return bytes.toByteArray();
    }
}
