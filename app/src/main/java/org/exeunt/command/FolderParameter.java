package org.exeunt.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.exeunt.report.Origin;
import org.exeunt.report.source.Form;
import org.exeunt.report.source.RawFile;
import org.exeunt.report.source.Told;
import org.exeunt.web.AddressRule;
import org.exeunt.web.FetchRefused;
import org.exeunt.web.Fetched;
import org.exeunt.web.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Where the reports are: folders, files, addresses, standard input, in any mixture.
final class FolderParameter {
    /// What stands for `-`, which the parser of the command line stumbles over.
    static final String STANDARD_INPUT = "stdin:";

    private static final int MOST_BYTES = 200_000_000;

    @Parameters(
            index = "0..*",
            arity = "0..1",
            paramLabel = "SOURCE",
            description = "Folder of reports, which may hold index.csv and situation.yaml; or a file (text, Markdown,"
                    + " HTML, PDF, zip, gz, RSS or Atom, WARC or WET, JSON, CSV, XLSX); or an address to fetch; or - for"
                    + " standard input. Several make one collection.")
    private List<String> sources = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(names = "--allow-private", description = "Fetch addresses of this machine and of the local network too.")
    private boolean privateAllowed;

    /// This folder.
    static FolderParameter of(Path folder) {
        FolderParameter parameter = new FolderParameter();
        parameter.sources = List.of(folder.toString());
        return parameter;
    }

    /// The folder in which all names begin: the one that was named, or the nearest around all that was named.
    ///
    /// @throws Fault if something that was named is not there
    Path folder() {
        List<Path> places = places();
        if (places.size() == 1) {
            Path only = places.getFirst();
            Path parent = only.toAbsolutePath().getParent();
            return Files.isDirectory(only) || parent == null ? only : parent;
        }
        Path base = null;
        for (Path place : places) {
            Path around = place.toAbsolutePath().normalize().getParent();
            while (base != null && around != null && !around.startsWith(base)) {
                base = base.getParent();
            }
            base = base == null ? around : base;
        }
        return base == null ? Path.of("").toAbsolutePath() : base;
    }

    /// All that was named, with what is fetched for it.
    ///
    /// @throws Fault if something is not there or can't be fetched
    List<Origin> origins() throws IOException {
        Path base = folder();
        boolean alone = given().size() == 1;
        List<Origin> origins = new ArrayList<>();
        for (String source : given()) {
            if (source.equals(STANDARD_INPUT)) {
                byte[] bytes = System.in.readNBytes(MOST_BYTES);
                origins.add(new Origin.Got(RawFile.of("stdin", bytes, Told.NOTHING), Form.ofBytes(bytes)));
            } else if (Fetcher.isAddress(source)) {
                origins.add(fetched(source));
            } else {
                Path place = place(source);
                boolean isFolder = Files.isDirectory(place);
                String name = alone && isFolder
                        ? ""
                        : base.toAbsolutePath()
                                .normalize()
                                .relativize(place.toAbsolutePath().normalize())
                                .toString()
                                .replace('\\', '/');
                origins.add(new Origin.Place(place, isFolder && !name.isEmpty() ? name + "/" : name));
            }
        }
        return origins;
    }

    private Origin fetched(String source) {
        try (Fetcher fetcher = new Fetcher(
                privateAllowed ? AddressRule.ANY : AddressRule.PUBLIC, Version.number(), java.time.Clock.systemUTC())) {
            Fetched page = fetcher.fetch(URI.create(source));
            if (!page.isOk()) {
                throw new Fault(
                        source + ": the server answers " + page.status() + "; check the address", Fault.WRONG_CALL);
            }
            String name = page.address().toString().replaceFirst("^[a-z]+://", "");
            Form form = Form.findByMediaType(page.mediaType()).orElseGet(() -> Form.ofBytes(page.bytes()));
            Optional<Form> byName = Form.find(page.address().getPath());
            boolean vague = form == Form.TEXT || form == Form.GZIP;
            return new Origin.Got(
                    RawFile.of(name, page.bytes(), Told.at(page.address().toString())),
                    vague && byName.isPresent() ? byName.get() : form);
        } catch (IllegalArgumentException noAddress) {
            throw new Fault(source + ": is not an address; check it", Fault.WRONG_CALL, noAddress);
        } catch (FetchRefused refused) {
            throw new Fault(source + ": " + refused.getMessage(), Fault.WRONG_CALL, refused);
        } catch (IOException failed) {
            throw new Fault(source + ": can't be fetched (" + failed.getMessage() + ")", Fault.NOTHING_USABLE, failed);
        }
    }

    /// What was named on disk.
    List<Path> places() {
        return given().stream()
                .filter(source -> !source.equals(STANDARD_INPUT) && !Fetcher.isAddress(source))
                .map(FolderParameter::place)
                .toList();
    }

    private static Path place(String source) {
        Path place = Path.of(source);
        if (!Files.exists(place)) {
            throw new Fault(source + ": no such file or folder; check the name", Fault.WRONG_CALL);
        }
        return place;
    }

    /// What is named first, as a title.
    String title() {
        String first = given().getFirst();
        if (Fetcher.isAddress(first) || first.equals(STANDARD_INPUT)) {
            return more(first.equals(STANDARD_INPUT) ? "standard input" : first);
        }
        Path name = place(first).toAbsolutePath().normalize().getFileName();
        return more(name == null ? "/" : name.toString());
    }

    private String more(String first) {
        return given().size() == 1 ? first : first + " and " + (given().size() - 1) + " more";
    }

    /// What was named, in one word or line.
    String words() {
        return given().size() == 1 ? given().getFirst() : title();
    }

    /// What was given; it may be nothing only where a command of the command is called, as `simulate flee` is.
    private List<String> given() {
        if (sources.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "Missing required parameter: 'SOURCE'");
        }
        return sources;
    }
}
