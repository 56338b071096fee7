#!/usr/bin/env python3
# SPDX-FileCopyrightText: Baton contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the rooms apart: no room includes what its row in ROOMS does not name, and no banned pattern is used.

layering.py [--root DIR]   checks the tree; prints each finding as FILE:LINE: WORDS; exit 1 when there is one
layering.py --self-test    plants one wrong line after the other in a copy of the tree and must find each
"""
import argparse
import functools
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Iterator, NamedTuple, Optional

SOURCE_ROOT = Path(__file__).resolve().parents[2]


class Room(NamedTuple):
    """What a room may include besides itself and the standard library."""

    rooms: set
    qt: set
    others: str = ""  # regular expression over single headers: third parties', or Qt's beyond its modules
    system: bool = False  # headers of the operating system


JSON = r"nlohmann/.+|simdjson\.h"
EXPECTED = r"tl/expected\.hpp"
SQLITE = r"sqlite3\.h"

# One row a room; docs/architecture.md says why. The most deeply nested matching row counts.
ROOMS = {
    "src/domain": Room(set(), {"QtCore"}, EXPECTED),
    "src/protocol": Room({"domain"}, {"QtCore"}, rf"{EXPECTED}|{JSON}|openssl/.+"),
    "src/backend": Room({"domain", "protocol"}, {"QtCore", "QtNetwork", "QtWebSockets"}, EXPECTED),
    "src/console": Room({"domain", "backend"}, {"QtCore", "QtSql"}, f"{EXPECTED}|{SQLITE}"),
    "src/server": Room({"domain", "protocol"}, {"QtCore", "QtSql"}, rf"{EXPECTED}|{SQLITE}|argon2\.h|openssl/.+", True),
    "src/server/gateway": Room(
        {"domain", "protocol"}, {"QtCore", "QtSql"}, rf"{EXPECTED}|argon2\.h|openssl/.+|boost/.+", True
    ),
    # Files of knowledge: Markdown by md4c, HTML by libxml2.
    "src/server/ai": Room({"domain", "protocol"}, {"QtCore", "QtSql"}, rf"{EXPECTED}|md4c\.h|libxml/.+", True),
    "src/server/channels": Room(
        {"domain", "protocol"}, {"QtCore", "QtSql"}, rf"{EXPECTED}|curl/curl\.h", True
    ),
    # Calls a model; what is asked and what may be believed of its answer is ai/'s, which knows no network.
    "src/server/model": Room({"domain"}, {"QtCore"}, rf"{EXPECTED}|curl/curl\.h", True),
    # A second start of the console speaks to the first over a local socket; that is not the network.
    # Qt tells of no tray that embeds windows, so X11 is asked.
    # Sound is libpulse's, or Qt Multimedia's where there is no PulseAudio; Debian's build has the first alone.
    "src/platform": Room(
        {"domain"},
        {"QtCore", "QtGui", "QtDBus"},
        rf"{EXPECTED}|qt6keychain/.+|openssl/evp\.h|hunspell/hunspell\.hxx|QLocal(Server|Socket)|pulse/pulseaudio\.h"
        r"|Q(AudioDevice|MediaDevices|SoundEffect)|xcb/xcb\.h",
        True,
    ),
    "ui": Room(
        {"console", "platform", "domain"},
        {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtCharts"},
        rf"{EXPECTED}|md4c(-html)?\.h",
    ),
    "app": Room(
        {"domain", "protocol", "backend", "console", "server", "platform", "ui"},
        {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtNetwork", "QtWebSockets", "QtSql", "QtDBus"},
        f"{EXPECTED}|{JSON}",
        True,
    ),
}
NAMES_OF_ROOMS = {"domain", "protocol", "backend", "console", "server", "platform", "ui", "app"}

# QObjects, clocks, files and chance have no place where the rules are.
IMPURE_IN_DOMAIN = re.compile(
    r"Q(Object|Timer|BasicTimer|ElapsedTimer|File|SaveFile|Dir|Settings|Process|RandomGenerator|Thread|CoreApplication)"
)

STANDARD = set(
    """algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv chrono cinttypes climits
    clocale cmath codecvt compare complex concepts condition_variable coroutine csetjmp csignal cstdarg cstddef cstdint
    cstdio cstdlib cstring ctime cuchar cwchar cwctype deque exception execution filesystem format forward_list fstream
    functional future initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map memory
    memory_resource mutex new numbers numeric optional ostream queue random ranges ratio regex scoped_allocator semaphore
    set shared_mutex source_location span sstream stack stdexcept stop_token streambuf string string_view strstream
    syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility valarray
    variant vector version""".split()
)
SYSTEM = re.compile(
    r"(sys|netinet|arpa|linux|objc|Foundation|AppKit)/.+\.h"
    r"|(unistd|fcntl|malloc|signal|poll|dlfcn|errno|netdb|pwd|grp|pthread|termios|execinfo|windows|shellapi|winsock2|ws2tcpip)\.h"
)


class Ban(NamedTuple):
    pattern: re.Pattern
    words: str
    where: tuple
    but_not: tuple = ()


CODE = ("src", "ui", "app", "tests")
BANS = (
    Ban(re.compile(r"(?<!\w)(?!Q[A-Z])\w+::instance\(\)|\bstatic\b[^;(]*\binstance\s*\("),
        "no singletons of ours: hand the object in", CODE),
    Ban(re.compile(r"(?<![\w.:>])sender\(\)|\b(this->|QObject::)sender\(\)"),
        "no sender(): connect with a context object and capture what is needed", CODE),
    Ban(re.compile(r"\bprocessEvents\b"), "no processEvents outside tests", CODE, ("tests",)),
    Ban(re.compile(r"\bignoreSslErrors\b"), "TLS errors are never ignored", CODE),
    Ban(re.compile(r"\S.*\bQ_OBJECT\b|\bQ_OBJECT\b.*\S"), "Q_OBJECT stands on a line of its own, or moc misses it", CODE),
    Ban(re.compile(r"\b(QDateTime::current\w+|QDate::currentDate|QTime::currentTime"
                   r"|(system|steady|high_resolution)_clock::now|random_device|gettimeofday|clock_gettime)\b"),
        "the domain has no clock and no chance of its own: take them as arguments", ("src/domain",)),
)

BANNED_WORD_PLACES = ("src", "ui", "app", "resources")
# As a word, or as a part of a name: FooPending, pendingFoo, m_pending, FOO_PENDING.
BANNED_WORD = re.compile(r"(?<![A-Za-z])[Pp]ending(?![a-z])|(?<=[a-z0-9])Pending(?![a-z])|(?<![A-Za-z])PENDING(?![A-Za-z])")
# Names that are Qt's, not ours.
FOREIGN_WORD = re.compile(
    r"\bQ\w*Pending\w*|\b(has|next|setMax|max)Pending(Connections?|Datagrams|Requests|Events)\b|\bpending(ConnectionAvailable|DatagramSize|CallWatcher)\b"
)
MARKER = "word:ok"

C_SUFFIXES = {".cpp", ".h", ".mm"}
TEXT_SUFFIXES = C_SUFFIXES | {".html", ".js", ".css", ".json", ".md", ".txt", ".qrc", ".qss", ".in", ".desktop", ".xml", ".sql"}
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)")')
# Comments, and the literals in which the signs of a comment mean nothing.
COMMENT = re.compile(
    r"""//[^\n]*|/\*.*?\*/|(R"(?P<mark>[^()\s]*)\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])')""", re.DOTALL
)


class Finding(NamedTuple):
    path: str
    line: int
    words: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.words}"


@functools.lru_cache(maxsize=1)
def qt_headers() -> Path:
    """The folder that holds QtCore, QtGui and so on, asked of Qt or found where distributions put it."""
    candidates = []
    for tool in ("qmake6", "/usr/lib/qt6/bin/qmake6", "qmake"):
        if shutil.which(tool):
            answer = subprocess.run([tool, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=False)
            candidates.append(Path(answer.stdout.strip()))
    candidates += sorted(Path("/usr/include").glob("*/qt6")) + [Path("/usr/include/qt6")]
    for candidate in candidates:
        if candidate.is_absolute() and (candidate / "QtCore" / "qobject.h").exists():
            return candidate
    sys.exit("layering: Qt's headers were not found (qmake6 -query QT_INSTALL_HEADERS)")


@functools.lru_cache(maxsize=1)
def qt_modules() -> dict:
    """Header name -> modules that have it. A handful of names stands in two modules."""
    modules: dict = {}
    for folder in qt_headers().glob("Qt*"):
        if folder.is_dir():
            modules.setdefault(folder.name, set()).add(folder.name)
            for name in os.listdir(folder):
                modules.setdefault(name, set()).add(folder.name)
    return modules


def module_of(header: str) -> Optional[set]:
    """The Qt modules that a header may come from, or None for a header that is not Qt's."""
    first, _, rest = header.partition("/")
    if rest:
        return {first} if re.fullmatch(r"Qt[A-Z]\w*", first) else None
    known = qt_modules().get(header)
    if known or not re.fullmatch(r"Q[A-Z]\w*|Qt[A-Z]\w*", header):
        return known
    return {"a Qt module that is not installed"}


def room_of(path: str) -> Optional[str]:
    rows = [name for name in ROOMS if path.startswith(name + "/")]
    return max(rows, key=len) if rows else None


def blank_comments(text: str) -> str:
    """Comments become blanks, so that lines keep their numbers; strings stay."""
    return COMMENT.sub(lambda match: match.group(1) or re.sub(r"[^\n]", " ", match.group(0)), text)


def wrong_include(path: str, room_name: str, angled: Optional[str], quoted: Optional[str]) -> Optional[str]:
    """Words about an include that the room may not have."""
    room = ROOMS[room_name]
    own = "/".join(room_name.split("/")[:2]).split("/")[-1]
    if quoted:
        stem = Path(path).stem
        if quoted == f"{stem}.moc" or re.fullmatch(r"moc_\w+\.cpp", quoted):  # of a header in the same folder
            return None
        first = quoted.split("/")[0]
        if first not in NAMES_OF_ROOMS or "/" not in quoted or ".." in quoted:
            return f'"{quoted}" is not rooted: write "room/.../file.h"'
        if first == own or first in room.rooms:
            return None
        return f'{room_name} may not include "{quoted}"'
    if angled in STANDARD or re.fullmatch(room.others, angled):
        return None
    modules = module_of(angled)
    if modules is not None:
        if not modules & room.qt:
            return f"{room_name} may not include <{angled}> of {' or '.join(sorted(modules))}"
        if room_name == "src/domain" and IMPURE_IN_DOMAIN.fullmatch(angled.split("/")[-1]):
            return f"{room_name} may not include <{angled}>: rules are values and functions"
        return None
    if room.system and SYSTEM.fullmatch(angled):
        return None
    return f"{room_name} may not include <{angled}>"


def findings_in_code(path: str, text: str) -> Iterator[Finding]:
    room = room_of(path)
    bans = [
        ban for ban in BANS
        if path.startswith(tuple(f"{place}/" for place in ban.where))
        and not path.startswith(tuple(f"{place}/" for place in ban.but_not))
    ]
    for number, line in enumerate(blank_comments(text).split("\n"), 1):
        include = INCLUDE.match(line)
        if include and room:
            words = wrong_include(path, room, include.group(1), include.group(2))
            if words:
                yield Finding(path, number, words)
        for ban in bans:
            if ban.pattern.search(line):
                yield Finding(path, number, ban.words)


def findings_of_words(path: str, text: str) -> Iterator[Finding]:
    for number, line in enumerate(text.split("\n"), 1):
        if MARKER not in line and BANNED_WORD.search(FOREIGN_WORD.sub("", line)):
            yield Finding(path, number, "the word `pending` is banned: say what is waited for")


def findings_of_file(root: Path, file: Path) -> Iterator[Finding]:
    path = file.relative_to(root).as_posix()
    top = path.split("/")[0]
    text = file.read_text(encoding="utf-8", errors="replace")
    if file.suffix in C_SUFFIXES and top != "resources":
        yield from findings_in_code(path, text)
    if top in BANNED_WORD_PLACES:
        yield from findings_of_words(path, text)


def findings(root: Path) -> Iterator[Finding]:
    for top in ("src", "ui", "app", "tests", "resources"):
        for folder, folders, files in os.walk(root / top):
            folders[:] = sorted(set(folders) - {"node_modules", "build", "__pycache__"})
            for name in sorted(files):
                file = Path(folder, name)
                if file.suffix in TEXT_SUFFIXES:
                    yield from findings_of_file(root, file)


# File, line, and a part of the words it must be found with; None: it must not be found.
PLANTED = (
    ("src/domain/planted.h", "#include <QWidget>", "QtWidgets"),
    ("src/domain/planted.h", "#include <QJsonObject>", None),
    ("src/domain/planted.h", "#include <QTcpSocket>", "QtNetwork"),
    ("src/domain/planted.h", "#include <QObject>", "rules are values"),
    ("src/domain/planted.h", "#include <nlohmann/json.hpp>", "may not include"),
    ("src/domain/planted.h", "#include <unistd.h>", "may not include"),
    ("src/domain/planted.h", '#include "protocol/frame.h"', "may not include"),
    ("src/domain/planted.h", "auto a = '\"'; // \"\n#include <QWidget>", "QtWidgets"),
    ("src/domain/planted.h", 'auto a = R"(/*)";\n#include <QWidget>', "QtWidgets"),
    ("src/domain/planted.h", "#include <tl/expected.hpp>", None),
    ("src/domain/planted.h", "#include <variant>", None),
    ("src/domain/planted.h", '// #include "ui/window.h"', None),
    ("src/domain/planted.cpp", "auto t = QDateTime::currentDateTimeUtc();", "no clock"),
    ("src/domain/planted.cpp", "auto t = std::chrono::system_clock::now();", "no clock"),
    ("src/protocol/planted.h", "#include <QSqlQuery>", "QtSql"),
    ("src/protocol/planted.h", "#include <nlohmann/json.hpp>", None),
    ("src/backend/native/planted.h", "#include <QWebSocket>", None),
    ("src/backend/native/planted.h", '#include "console/outbox.h"', "may not include"),
    ("src/console/planted.h", '#include "protocol/frame.h"', "may not include"),
    ("src/console/planted.h", '#include "server/engine.h"', "may not include"),
    ("src/console/planted.h", "#include <QtWidgets/QLabel>", "QtWidgets"),
    ("src/server/planted.h", '#include "console/outbox.h"', "may not include"),
    ("src/server/planted.h", "#include <boost/beast/core.hpp>", "may not include"),
    ("src/server/gateway/planted.h", "#include <boost/beast/core.hpp>", None),
    ("src/server/ai/planted.h", "#include <curl/curl.h>", "may not include"),
    ("src/server/model/planted.h", "#include <curl/curl.h>", None),
    ("src/server/model/planted.h", "#include <QSqlQuery>", "QtSql"),
    ("src/server/gateway/planted.h", '#include "server/engine.h"', None),
    ("src/platform/planted.h", "#include <QtWidgets>", "QtWidgets"),
    ("src/platform/planted.h", "#include <QDBusConnection>", None),
    ("src/platform/planted.h", "#include <QLocalServer>", None),
    ("src/platform/planted.h", "#include <QTcpSocket>", "QtNetwork"),
    ("src/platform/planted.cpp", "server.setMaxPendingConnections(4);", None),
    ("src/platform/planted.cpp", '#include "planted.moc"', None),
    ("src/platform/planted.cpp", '#include "moc_trayhost.cpp"', None),
    ("src/platform/planted.cpp", '#include "trayhost.cpp"', "not rooted"),
    ("ui/planted.h", "#include <QNetworkAccessManager>", "QtNetwork"),
    ("ui/planted.h", "#include <QSqlDatabase>", "QtSql"),
    ("ui/planted.h", '#include "backend/backend.h"', "may not include"),
    ("ui/planted.h", '#include "planted2.h"', "not rooted"),
    ("ui/planted.h", '#include "../src/console/outbox.h"', "not rooted"),
    ("ui/planted.h", "#include <QSvgRenderer>", None),
    ("ui/planted.h", "#include <QNoSuchThing>", "not installed"),
    ("ui/planted.cpp", "QCoreApplication::processEvents();", "processEvents"),
    ("tests/planted.cpp", "QCoreApplication::processEvents();", None),
    ("ui/planted.cpp", "auto *button = qobject_cast<QPushButton *>(sender());", "sender()"),
    ("ui/planted.cpp", "name(message.sender());", None),
    ("src/console/planted.cpp", "Theme::instance().load();", "singletons"),
    ("src/console/planted.h", "static Theme &instance();", "singletons"),
    ("ui/planted.cpp", "QCoreApplication::instance()->quit();", None),
    ("src/backend/planted.cpp", "socket.ignoreSslErrors();", "TLS"),
    ("ui/planted.h", "class Window : public QWidget { Q_OBJECT", "Q_OBJECT"),
    ("ui/planted.h", "    Q_OBJECT", None),
    ("src/domain/planted.h", "enum class State { Pending };", "banned"),
    ("src/domain/planted.h", "int m_pendingReplies = 0;", "banned"),
    ("src/domain/planted.h", "int pending_count; // word:ok", None),
    ("src/domain/planted.h", "// spending and appending", None),
    ("src/platform/planted.cpp", "QDBusPendingReply<> reply;", None),
    ("ui/planted.cpp", 'tr("PENDING");', "banned"),
    ("resources/planted.html", "<p>Pending</p>", "banned"),
)


def self_test(root: Path) -> int:
    failures = []
    with tempfile.TemporaryDirectory(prefix="baton-layering-") as place:
        copy = Path(place)
        for top in ("src", "ui", "app", "resources"):
            if (root / top).is_dir():
                shutil.copytree(root / top, copy / top)
        before = set(findings(copy))
        for path, line, expected in PLANTED:
            file = copy / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"{line}\n", encoding="utf-8")
            found = list(findings_of_file(copy, file))
            if expected is None and found:
                failures.append(f"{path}: {line!r} is allowed, but: {found[0].words}")
            elif expected and not any(expected in each.words for each in found):
                failures.append(f"{path}: {line!r} was not found")
            file.unlink()
        # Once through the whole tree, as the check itself goes.
        (copy / "src/domain/planted.h").write_text("#include <QWidget>\n", encoding="utf-8")
        if [each.path for each in set(findings(copy)) - before] != ["src/domain/planted.h"]:
            failures.append("the walk through the tree did not find the planted file, and it alone")
    print("\n".join(failures) or f"layering: {len(PLANTED)} planted lines judged as they should be")
    return 1 if failures else 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks what the rooms include.")
    parser.add_argument("--root", type=Path, default=SOURCE_ROOT)
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return self_test(arguments.root)
    found = list(findings(arguments.root))
    print("\n".join(map(str, found)) or "layering: clean")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
