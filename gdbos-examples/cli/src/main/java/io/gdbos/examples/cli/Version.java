package io.gdbos.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version} from what the build wrote down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/gdbos.properties")) {
            properties.load(Objects.requireNonNull(in, "gdbos.properties"));
        }
        return new String[] {"gdbos " + properties.getProperty("version")};
    }
}
