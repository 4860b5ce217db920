// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Removes the signatures from the jars in a folder. Java puts no class of a signed jar into a class-data
 * archive, and the jars of Eclipse are signed; without the archive the command starts twice as slowly.
 *
 * <p>Run by the build: {@code java UnsignJars.java FOLDER}.
 */
final class UnsignJars {

    private UnsignJars() {}

    public static void main(String[] args) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            if (isSigned(jar)) {
                unsign(jar);
            }
        }
    }

    private static boolean isSigned(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(UnsignJars::isSignature);
        }
    }

    private static boolean isSignature(ZipEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        return name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }

    private static void unsign(Path jar) throws IOException {
        Path unsigned = jar.resolveSibling(jar.getFileName() + ".unsigned");
        try (JarFile from = new JarFile(jar.toFile());
                OutputStream out = Files.newOutputStream(unsigned);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (JarEntry entry : (Iterable<JarEntry>) from.stream()::iterator) {
                if (!isSignature(entry)) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTimeLocal(entry.getTimeLocal());
                    to.putNextEntry(copy);
                    write(from, entry, to);
                    to.closeEntry();
                }
            }
        }
        Files.move(unsigned, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The manifest loses the digests of the entries, but keeps what it says of the bundle. */
    private static void write(JarFile from, JarEntry entry, OutputStream to) throws IOException {
        if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
            Manifest manifest = new Manifest();
            Attributes attributes = from.getManifest().getMainAttributes();
            manifest.getMainAttributes().putAll(attributes);
            manifest.write(to);
        } else {
            try (InputStream in = from.getInputStream(entry)) {
                in.transferTo(to);
            }
        }
    }
}
