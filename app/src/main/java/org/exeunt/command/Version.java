package org.exeunt.command;

import picocli.CommandLine.IVersionProvider;

/// The version of this copy of Exeunt.
final class Version implements IVersionProvider {
    /// `0.1.0`, or `development` where it was not packaged.
    static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "development" : number;
    }

    /// `exeunt 0.1.0`, as what was written says who wrote it.
    static String name() {
        return "exeunt " + number();
    }

    @Override
    public String[] getVersion() {
        return new String[] {name(), "Java " + Runtime.version()};
    }
}
