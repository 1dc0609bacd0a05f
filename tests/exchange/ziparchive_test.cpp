// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/container/ziparchive.h"

#include "support/zipbytes.h"

#include <KZip>
#include <QTest>

using namespace Qt::StringLiterals;

class ZipArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    static void readsWhatIsInside();
    static void refusesUnsafeArchives_data();
    static void refusesUnsafeArchives();
    static void refusesBombs();
    static void refusesWhatIsDamaged();
};

namespace
{

QByteArray packed(const QList<std::pair<QString, QByteArray>> &files)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    for (const auto &[name, content] : files)
        zip.writeFile(name, content);
    zip.close();
    return bytes;
}

ErrorKind kindOf(const QByteArray &bytes)
{
    const auto archive = ZipArchive::open(bytes, u"a.zip"_s);
    return archive ? ErrorKind::NothingToDo : archive.error().kind;
}

} // namespace

void ZipArchiveTest::readsWhatIsInside()
{
    const QByteArray text(300000, 'x');
    const auto archive = ZipArchive::open(packed({{u"b/ü.txt"_s, text}, {u"a.txt"_s, "one"}}), u"a.zip"_s);
    QVERIFY(archive);
    QCOMPARE((*archive)->names(), (QStringList{u"a.txt"_s, u"b/ü.txt"_s}));
    QCOMPARE((*archive)->read(u"b/ü.txt"_s), text);
    QCOMPARE((*archive)->read(u"a.txt"_s), QByteArray("one"));
    QCOMPARE((*archive)->read(u"c.txt"_s).error().kind, ErrorKind::BadFormat);
    const auto stored = ZipArchive::open(ZipBytes::archive({{.name = "x", .bytes = "two"}}), u"a.zip"_s);
    QVERIFY(stored);
    QCOMPARE((*stored)->read(u"x"_s), QByteArray("two"));
}

void ZipArchiveTest::refusesUnsafeArchives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QList<ZipBytes::Item> &items, ErrorKind kind) {
        QTest::newRow(name) << ZipBytes::archive(items) << int(kind);
    };
    row("harmless", {{.name = "a..b/c"}}, ErrorKind::NothingToDo);
    row("up", {{.name = "../a"}}, ErrorKind::Unsafe);
    row("up within", {{.name = "a/../../b"}}, ErrorKind::Unsafe);
    row("absolute", {{.name = "/etc/passwd"}}, ErrorKind::Unsafe);
    row("drive", {{.name = "C:a"}}, ErrorKind::Unsafe);
    row("backslash", {{.name = "a\\b"}}, ErrorKind::Unsafe);
    row("NUL", {{.name = QByteArray("a\0b", 3)}}, ErrorKind::Unsafe);
    row("no name", {{.name = ""}}, ErrorKind::Unsafe);
    row("twice", {{.name = "a"}, {.name = "A"}}, ErrorKind::Unsafe);
    row("link", {{.name = "a", .bytes = "/etc/passwd", .mode = 0120777}}, ErrorKind::Unsafe);
    row("encrypted", {{.name = "a", .bytes = "x", .flags = 0x801}}, ErrorKind::Protected);
    QList<ZipBytes::Item> many;
    for (int i = 0; i <= ZipArchive::maxEntries; ++i)
        many.append({.name = QByteArray::number(i)});
    row("too many", many, ErrorKind::Unsafe);
}

void ZipArchiveTest::refusesUnsafeArchives()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QCOMPARE(kindOf(bytes), ErrorKind(kind));
}

void ZipArchiveTest::refusesBombs()
{
    const auto ratio = ZipArchive::open(packed({{u"zeros"_s, QByteArray(30 << 20, '\0')}}), u"a.zip"_s);
    QVERIFY(ratio);
    QCOMPARE((*ratio)->read(u"zeros"_s).error().kind, ErrorKind::Unsafe);
    const QByteArray lie = ZipBytes::archive({{.name = "a", .bytes = "four", .saidSize = 2}});
    const auto lying = ZipArchive::open(lie, u"a.zip"_s);
    QVERIFY(!lying || !(*lying)->read(u"a"_s));
}

void ZipArchiveTest::refusesWhatIsDamaged()
{
    QCOMPARE(kindOf("PK\x03\x04 and no more"), ErrorKind::BadFormat);
    QCOMPARE(kindOf({}), ErrorKind::BadFormat);
    const QByteArray whole = packed({{u"a"_s, "abc"}, {u"b"_s, QByteArray(5000, 'b')}});
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto archive = ZipArchive::open(whole.first(size), u"a.zip"_s);
        QVERIFY2(!archive, qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "ziparchive_test.moc"
