// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcetree.h"

#include <QDir>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

using Names = QSet<QString>;

// The arrows of app/README.md: a room, and what it links itself. What it may include is that and all that lies below.
// app/CMakeLists.txt says the same; the two are compared.
const QMap<QString, Names> &arrows()
{
    static const QMap<QString, Names> table{
        {u"core"_s, {u"Qt6::Core"_s}},
        {u"text"_s, {u"core"_s}},
        {u"time"_s, {u"core"_s, u"text"_s}},
        {u"compare"_s, {u"core"_s, u"text"_s, u"time"_s}},
        {u"store"_s, {u"core"_s, u"Qt6::Sql"_s, u"SQLite::SQLite3"_s}},
        {u"exchange"_s,
         {u"core"_s, u"text"_s, u"time"_s, u"KF6::Archive"_s, u"PkgConfig::MD4C"_s, u"PkgConfig::LIBXML2"_s,
          u"PkgConfig::POPPLER"_s}},
        {u"lens"_s, {u"core"_s, u"KF6::SyntaxHighlighting"_s}},
        {u"study"_s,
         {u"text"_s, u"time"_s, u"compare"_s, u"store"_s, u"exchange"_s, u"Qt6::Gui"_s, u"Qt6::Concurrent"_s}},
        {u"chart"_s, {u"core"_s, u"Qt6::Gui"_s}},
        {u"models"_s, {u"study"_s, u"chart"_s}},
        {u"cli"_s, {u"models"_s, u"lens"_s}},
        {u"ui/shell"_s, {u"models"_s, u"Qt6::Widgets"_s, u"Qt6::Svg"_s}},
        {u"ui/widgets"_s, {u"ui/shell"_s, u"lens"_s}},
        {u"ui/desk"_s, {u"ui/widgets"_s}},
        {u"ui/annotation"_s, {u"ui/widgets"_s}},
        {u"ui/timeline"_s, {u"ui/widgets"_s}},
        {u"ui/synopsis"_s, {u"ui/widgets"_s}},
        {u"ui/library"_s, {u"ui/widgets"_s}},
        {u"ui/history"_s, {u"ui/widgets"_s}},
        {u"ui/lens"_s, {u"ui/widgets"_s}},
        {u"ui/export"_s, {u"ui/widgets"_s}},
        {u"ui/window"_s,
         {u"ui/desk"_s, u"ui/annotation"_s, u"ui/timeline"_s, u"ui/synopsis"_s, u"ui/library"_s, u"ui/history"_s,
          u"ui/lens"_s, u"ui/export"_s}},
    };
    return table;
}

const QString mainRoom = u"main"_s; // app/main.cpp

Names linksOf(const QString &room)
{
    return room == mainRoom ? Names{u"ui/window"_s, u"cli"_s} : arrows().value(room);
}

// Everything at the end of some path of arrows, and the room itself.
Names reach(const QString &room)
{
    Names reached{room};
    QStringList open{room};
    while (!open.isEmpty()) {
        for (const QString &next : linksOf(open.takeLast()) - reached) {
            reached.insert(next);
            open.append(next);
        }
    }
    return reached;
}

// Libraries that stay within the room that links them.
bool isPrivate(const QString &library)
{
    return library == "Qt6::Sql"_L1 || library == "SQLite::SQLite3"_L1 || library == "KF6::Archive"_L1 ||
           library.startsWith("PkgConfig::"_L1);
}

// The room of a path below app/, or of an included file's name; empty when there is none.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts == QStringList{u"main.cpp"_s})
        return mainRoom;
    const QString room = parts.first() == "ui"_L1 ? parts.mid(0, 2).join(u'/') : parts.first();
    return parts.size() > 1 && arrows().contains(room) ? room : QString();
}

// The library of a header in <>; empty for the language's own and the system's.
QString libraryOf(const QString &header)
{
    if (header.startsWith("KSyntaxHighlighting/"_L1))
        return u"KF6::SyntaxHighlighting"_s;
    if (header == "sqlite3.h"_L1)
        return u"SQLite::SQLite3"_s;
    if (header.startsWith("md4c"_L1))
        return u"PkgConfig::MD4C"_s;
    if (header.startsWith("libxml/"_L1))
        return u"PkgConfig::LIBXML2"_s;
    if (header.startsWith("poppler"_L1))
        return u"PkgConfig::POPPLER"_s;
    static const Names archive{u"KZip"_s,          u"KArchive"_s,     u"KArchiveFile"_s, u"KArchiveDirectory"_s,
                               u"KArchiveEntry"_s, u"KZipFileEntry"_s};
    if (archive.contains(header))
        return u"KF6::Archive"_s;
    const bool isLower = header.startsWith(u'q') && header.contains(u'.'); // <queue> is the language's
    if (!header.startsWith(u'Q') && !isLower)
        return {};
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    const QString folder = header.section(u'/', 0, 0);
    if (header.contains(u'/'))
        return u"Qt6::"_s + folder.mid(2);
    for (const QString &module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (headers.exists(module + u'/' + header))
            return u"Qt6::"_s + module.mid(2);
    }
    return u"an unknown library"_s;
}

struct Include {
    QString name;
    bool ours = false; // in quotes
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (const QRegularExpressionMatch &match : line.globalMatch(text)) {
        if (!match.captured(2).endsWith(".moc"_L1))
            includes.append({.name = match.captured(2), .ours = match.captured(1) == u'"'});
    }
    return includes;
}

bool isAllowed(const QString &room, const Include &include)
{
    if (include.ours) {
        const QString there = roomOf(include.name);
        return !there.isEmpty() && reach(room).contains(there);
    }
    const QString library = libraryOf(include.name);
    const Names allowed = isPrivate(library) ? linksOf(room) : reach(room);
    return library.isEmpty() || allowed.contains(library);
}

// Files are written whole or not at all, by one function.
bool writesOnItsOwn(const SourceFile &file, const Names &included)
{
    static const Names devices{u"QFile"_s, u"QFileDevice"_s, u"QTemporaryFile"_s};
    if (file.path.startsWith("app/exchange/atomicfile."_L1))
        return false;
    const bool writes = included.contains(u"QTextStream"_s) || file.text.contains("::WriteOnly"_L1);
    return included.contains(u"QSaveFile"_s) || (writes && included.intersects(devices));
}

QStringList complaints(const SourceFile &file)
{
    const QString room = roomOf(file.path.mid(u"app/"_s.size()));
    if (room.isEmpty())
        return {file.path + u" lies in no room"_s};
    QStringList found;
    Names included;
    for (const Include &include : includesOf(file.text)) {
        included.insert(include.name);
        if (!isAllowed(room, include))
            found.append(u"%1 may not include %2"_s.arg(file.path, include.name));
    }
    if (writesOnItsOwn(file, included))
        found.append(file.path + u" writes a file without exchange/atomicfile"_s);
    return found;
}

// What a call of synoptic_room() in app/CMakeLists.txt links, in the words of the table.
Names linksInBuild(const QString &libraries)
{
    static const QRegularExpression space(u"\\s+"_s);
    Names links;
    for (QString library : libraries.split(space, Qt::SkipEmptyParts)) {
        if (library.startsWith("synoptic_"_L1)) {
            library = library.mid(u"synoptic_"_s.size());
            if (library.startsWith("ui_"_L1))
                library[2] = u'/';
        }
        links.insert(library);
    }
    return links;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private slots:
    static void includesFollowTheArrows();
    static void tableIsThatOfTheBuild();
    static void tableKeepsThePlan();
    static void tellsWhatIsWrong_data();
    static void tellsWhatIsWrong();
};

void LayersTest::includesFollowTheArrows()
{
    const QList<SourceFile> files = sourceFiles(u"app"_s);
    QVERIFY(files.size() > 20);
    QStringList found;
    for (const SourceFile &file : files)
        found += complaints(file);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void LayersTest::tableIsThatOfTheBuild()
{
    static const QRegularExpression call(u"synoptic_room\\(([\\w/]+)\\s+LINK\\s+([^)]*?)\\s*(?:PRECOMPILE[^)]*)?\\)"_s);
    const QString build = projectText(u"app/CMakeLists.txt"_s);
    QMap<QString, Names> built;
    for (const QRegularExpressionMatch &match : call.globalMatch(build))
        built.insert(match.captured(1), linksInBuild(match.captured(2)));
    QCOMPARE(built.keys(), arrows().keys());
    for (const auto &[room, links] : built.asKeyValueRange())
        QVERIFY2(links == arrows().value(room), qPrintable(room));
}

void LayersTest::tableKeepsThePlan()
{
    const QStringList features{u"ui/desk"_s,    u"ui/annotation"_s, u"ui/timeline"_s, u"ui/synopsis"_s,
                               u"ui/library"_s, u"ui/history"_s,    u"ui/lens"_s,     u"ui/export"_s};
    QCOMPARE(linksOf(u"core"_s), Names{u"Qt6::Core"_s});
    for (const QString &room : arrows().keys()) {
        const Names below = reach(room) - Names{room};
        for (const QString &link : below)
            QVERIFY2(!reach(link).contains(room), qPrintable(room + u" leads back to itself"_s));
        QVERIFY2(!below.contains(u"cli"_s), qPrintable(room));
        QVERIFY2(!below.contains(u"ui/window"_s), qPrintable(room));
        QCOMPARE(below.contains(u"Qt6::Widgets"_s), room.startsWith("ui/"_L1));
        if (room != "ui/window"_L1)
            QVERIFY2(!below.intersects(Names(features.cbegin(), features.cend())), qPrintable(room));
        if (room != "store"_L1)
            QVERIFY2(!linksOf(room).contains(u"Qt6::Sql"_s), qPrintable(room));
    }
}

void LayersTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrong");
    const auto row = [](const char *name, const QString &path, const QString &text, bool wrong) {
        QTest::newRow(name) << path << text << wrong;
    };
    row("below", u"app/study/a.cpp"_s, u"#include \"core/ids.h\"\n"_s, false);
    row("above", u"app/core/a.h"_s, u"#pragma once\n #  include \"text/anchor.h\"\n"_s, true);
    row("beside", u"app/store/a.h"_s, u"#include \"text/anchor.h\"\n"_s, true);
    row("folder of a room", u"app/study/actions/a.cpp"_s, u"#include \"models/a.h\"\n"_s, true);
    row("feature", u"app/ui/desk/a.cpp"_s, u"#include \"ui/annotation/a.h\"\n"_s, true);
    row("window", u"app/ui/window/a.cpp"_s, u"#include \"ui/annotation/a.h\"\n"_s, false);
    row("window and cli", u"app/ui/window/a.cpp"_s, u"#include \"cli/a.h\"\n"_s, true);
    row("main", u"app/main.cpp"_s, u"#include \"cli/a.h\"\n#include \"ui/window/a.h\"\n"_s, false);
    row("no room named", u"app/core/a.cpp"_s, u"#include \"ids.h\"\n"_s, true);
    row("no room", u"app/other/a.cpp"_s, u""_s, true);
    row("commented", u"app/core/a.cpp"_s, u"// #include \"text/a.h\"\n"_s, false);
    row("SQL in store", u"app/store/a.cpp"_s, u"#include <QSqlQuery>\n#include <sqlite3.h>\n"_s, false);
    row("SQL in study", u"app/study/a.cpp"_s, u"#include <QSqlQuery>\n"_s, true);
    row("SQLite in study", u"app/study/a.cpp"_s, u"#include <sqlite3.h>\n"_s, true);
    row("colour in core", u"app/core/a.h"_s, u"#include <QColor>\n"_s, true);
    row("colour in models", u"app/models/a.h"_s, u"#include <QColor>\n"_s, false);
    row("widget in models", u"app/models/a.h"_s, u"#include <QtWidgets/QWidget>\n"_s, true);
    row("widget in cli", u"app/cli/a.h"_s, u"#include <QLabel>\n"_s, true);
    row("widget in ui", u"app/ui/shell/a.h"_s, u"#include <QLabel>\n"_s, false);
    row("syntax in shell", u"app/ui/shell/a.h"_s, u"#include <KSyntaxHighlighting/Repository>\n"_s, true);
    row("syntax in cli", u"app/cli/a.h"_s, u"#include <KSyntaxHighlighting/Repository>\n"_s, false);
    row("syntax in study", u"app/study/a.h"_s, u"#include <KSyntaxHighlighting/Repository>\n"_s, true);
    row("page parser in exchange", u"app/exchange/html/a.cpp"_s, u"#include <libxml/HTMLparser.h>\n"_s, false);
    row("PDF in exchange", u"app/exchange/pdf/a.cpp"_s, u"#include <poppler-qt6.h>\n"_s, false);
    row("PDF in study", u"app/study/a.cpp"_s, u"#include <poppler-qt6.h>\n"_s, true);
    row("archive in models", u"app/models/a.cpp"_s, u"#include <KZip>\n"_s, true);
    row("page parser in study", u"app/study/a.cpp"_s, u"#include <libxml/HTMLparser.h>\n"_s, true);
    row("lens in models", u"app/models/a.h"_s, u"#include \"lens/a.h\"\n"_s, true);
    row("syntax in desk", u"app/ui/desk/a.h"_s, u"#include <KSyntaxHighlighting/Repository>\n"_s, false);
    row("language", u"app/core/a.h"_s, u"#include <vector>\n"_s, false);
    row("language with a q", u"app/core/a.h"_s, u"#include <queue>\n"_s, false);
    row("save file", u"app/ui/export/a.cpp"_s, u"#include <QSaveFile>\n"_s, true);
    row("atomic file", u"app/exchange/atomicfile.cpp"_s, u"#include <QSaveFile>\n"_s, false);
    row("stream to a file", u"app/cli/a.cpp"_s, u"#include <QFile>\n#include <QTextStream>\n"_s, true);
    row("opened to write", u"app/cli/a.cpp"_s, u"#include <QFile>\nfile.open(QIODevice::WriteOnly);\n"_s, true);
    row("opened to read", u"app/cli/a.cpp"_s, u"#include <QFile>\nfile.open(QIODevice::ReadOnly);\n"_s, false);
    row("stream to a text", u"app/cli/a.cpp"_s, u"#include <QTextStream>\n"_s, false);
}

void LayersTest::tellsWhatIsWrong()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const bool, wrong);
    QCOMPARE(!complaints({.path = path, .text = text}).isEmpty(), wrong);
}

QTEST_APPLESS_MAIN(LayersTest)
#include "layers_test.moc"
