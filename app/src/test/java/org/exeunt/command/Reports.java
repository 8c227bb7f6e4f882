package org.exeunt.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder of short reports on an invented week at the border between Russia and Finland.
record Reports(Path folder) {
    static Reports in(Path folder) throws IOException {
        var reports = new Reports(Files.createDirectories(folder));
        return reports.with("index.csv", """
                        file,published,publisher,language,note
                        friday.txt,2022-09-23,Saimaa Courier,en,
                        sunday.txt,2022-09-25,Saimaa Courier,en,"dashes, and a bus"
                        tuesday.md,2022-09-27,Lakeland Post,en,
                        """)
                .with("friday.txt", """
                        Finland's border guard counted 4,200 Russians who entered Finland on Wednesday.

                        On Thursday 5,150 Russians entered Finland, the border guard said.
                        """)
                .with("sunday.txt", """
                        Vaalimaa – where buses queue – had its busiest day. More than 7,000 Russians entered Finland on Saturday, the border guard said.

                        Finland said it would close the border to Russian tourists from Friday.
                        """)
                .with("tuesday.md", """
                        # Fewer cross

                        Some 6,400 Russians entered Finland on Sunday, the Finnish Border Guard said.

                        On Monday 5,900 Russians entered Finland, it said.
                        """);
    }

    Reports with(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
        return this;
    }
}
