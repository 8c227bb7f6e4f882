# Finds the programs that ./exeunt and ./verify need. Sourced by them, with bash 3.2 or later.

NEED_JDK="Exeunt needs a JDK 25 or later: install one (for example Temurin from adoptium.net) and point JAVA_HOME at it."
NEED_NODE="Exeunt's page is built with Node 20 or later: install it (nodejs.org) and put it on the PATH."
NEED_MAVEN="Exeunt is built with Maven 3.8 or later: install it (maven.apache.org) and put it on the PATH."
NEED_CHROME="The browser tests need Chrome or Chromium: install one, or point EXEUNT_CHROMIUM at its program."

die() {
    echo "exeunt: $*" >&2
    exit 2
}

# Major version of the JDK in this folder, by its release file; nothing if there is none.
jdk_version() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

is_new_jdk() {
    local version
    version=$(jdk_version "$1") && [ "${version:-0}" -ge 25 ] && { [ -z "${2:-}" ] || [ -x "$1/bin/javac" ]; }
}

# The folder of the java on the PATH, links followed.
jdk_on_path() {
    local java
    java=$(command -v java) || return 1
    while [ -L "$java" ]; do
        local target
        target=$(readlink "$java")
        case $target in
            /*) java=$target ;;
            *) java=$(dirname "$java")/$target ;;
        esac
    done
    (cd "$(dirname "$java")/.." 2>/dev/null && pwd -P)
}

# Prints the folder of a JDK that is new enough. "find_jdk compiler" wants javac too.
find_jdk() {
    local folder
    for folder in "${EXEUNT_JAVA:-}" "${JAVA_HOME:-}" "$(jdk_on_path)" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
        if [ -n "$folder" ] && is_new_jdk "$folder" "${1:-}"; then
            echo "$folder"
            return 0
        fi
    done
    return 1
}

# Puts a Node that is new enough on the PATH.
find_node() {
    local folder major
    for folder in "" "$HOME"/.nvm/versions/node/*/bin /opt/homebrew/bin /usr/local/bin /opt/node*/bin; do
        if [ -z "$folder" ] || [ -x "$folder/node" ]; then
            major=$(PATH="${folder:+$folder:}$PATH" node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')
            if [ "${major:-0}" -ge 20 ]; then
                PATH="${folder:+$folder:}$PATH"
                export PATH
                return 0
            fi
        fi
    done
    return 1
}

# Prints the program of a Chrome or Chromium.
find_chromium() {
    local name
    for name in "${EXEUNT_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable chrome \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        /Applications/Chromium.app/Contents/MacOS/Chromium /snap/bin/chromium; do
        if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then
            command -v "$name"
            return 0
        fi
    done
    return 1
}

# Sets JAVA_HOME for a build and checks what else it needs; ends with one line if something is missing.
prepare_build() {
    JAVA_HOME=$(find_jdk compiler) || die "$NEED_JDK"
    export JAVA_HOME
    command -v mvn >/dev/null 2>&1 || die "$NEED_MAVEN"
    find_node || die "$NEED_NODE"
}
