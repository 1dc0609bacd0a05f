// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readarticle.h"

#include "core/enumtext.h"
#include "exchange/proposals.h"
#include "text/canonicaltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReadArticleTest : public QObject
{
    Q_OBJECT

private slots:
    static void choosesTheReader();
    static void plainTextIsTheFile();
    static void guessesBlocks_data();
    static void guessesBlocks();
    static void markdownWithFrontMatter();
    static void markdownWithoutFrontMatter();
    static void refusesWhatIsNoText_data();
    static void refusesWhatIsNoText();
    static void proposesNames_data();
    static void proposesNames();
    static void proposesTitles();
};

void ReadArticleTest::choosesTheReader()
{
    QCOMPARE(readArticle("*a*", u"x.txt"_s)->text, u"*a*"_s);
    QCOMPARE(readArticle("*a*", u"x.MD"_s)->text, u"a"_s);
    QCOMPARE(readArticle("*a*", u"x.markdown"_s)->text, u"a"_s);
    QCOMPARE(readArticle("---\ntitle: \"T\"\n---\n*a*", u"x.txt"_s)->text, u"a"_s);
    QCOMPARE(readArticle("\xEF\xBB\xBF---\r\nname: 7\r\n---\r\n*a*", u"x"_s)->article.name, u"7"_s);
    QCOMPARE(readArticle("---\nNot a field\n---\n*a*", u"x.txt"_s)->text, u"---\nNot a field\n---\n*a*"_s);
}

void ReadArticleTest::plainTextIsTheFile()
{
    const QByteArray bytes =
        "Title of it\r\n\r\n  \xE2\x80\xA2 Caf\x65\xCC\x81 \xF0\x9F\x98\x80 <b>a</b> \r\n\r\nEnd.\n\n";
    const auto draft = readArticle(bytes, u"some/where/003_55206f1957b83175.txt"_s);
    QVERIFY(draft);
    QCOMPARE(draft->text, canonicalText(QString::fromUtf8(bytes)));
    QCOMPARE(draft->text, u"Title of it\n\n  \u2022 Café \U0001F600 <b>a</b> \n\nEnd."_s);
    QCOMPARE(draft->original, bytes);
    QCOMPARE(draft->article.name, u"003"_s);
    QCOMPARE(draft->article.title, u"Title of it"_s);
    QCOMPARE(draft->article.source, u"003_55206f1957b83175.txt"_s);
    QCOMPARE(draft->article.published, QString());
}

void ReadArticleTest::guessesBlocks_data()
{
    // Lines of the text; those that are expected to be more than a paragraph start with their block and a bar.
    QTest::addColumn<QStringList>("lines");
    const QString prose =
        u"It was a long line, longer than any heading has a right to be, and it went on and on and on "
        "until at last it ended."_s;
    QTest::newRow("headings") << QStringList{
        u"heading 1|The title"_s, u""_s, prose, u""_s, u"heading 2|A part"_s, u""_s, prose, u"Another line"_s, prose};
    QTest::newRow("bullets") << QStringList{prose,
                                            u"It has three parts:"_s,
                                            u""_s,
                                            u"list_item 0|  \u2022 One: x"_s,
                                            u"list_item 0|- two"_s,
                                            u"list_item 0|* three"_s,
                                            u"-x"_s};
    QTest::newRow("not before short lines") << QStringList{u"Updated Apr 1"_s,
                                                           u"The title comes again"_s,
                                                           u""_s,
                                                           u"Beware!"_s,
                                                           u""_s,
                                                           u"heading 2|The title comes again"_s,
                                                           u""_s,
                                                           prose};
    QTest::newRow("signs at the end") << QStringList{u"Not this,"_s,
                                                     u""_s,
                                                     prose,
                                                     u""_s,
                                                     u"Nor this:"_s,
                                                     u""_s,
                                                     prose,
                                                     u""_s,
                                                     u"Short sentence."_s,
                                                     u""_s,
                                                     u"heading 2|But this?"_s,
                                                     u""_s,
                                                     u"For a short sentence follows."_s};
    QTest::newRow("no blank lines") << QStringList{u"heading 1|The title"_s, prose, prose,
                                                   u"heading 2|How did it come about?"_s, prose};
    QTest::newRow("numbers are no heading") << QStringList{u"2025"_s, u""_s, prose};
    QTest::newRow("at the end") << QStringList{prose, u""_s, u"Related Posts"_s};
}

void ReadArticleTest::guessesBlocks()
{
    QFETCH(QStringList, lines);
    QStringList expected;
    for (QString &line : lines) {
        const qsizetype bar = line.indexOf(u'|');
        expected.append(line.left(qMax(bar, 0)));
        line = line.sliced(bar + 1);
    }
    QStringList found(lines.size(), QString());
    const QList<Block> blocks = readArticle(lines.join(u'\n').toUtf8(), u"x.txt"_s)->blocks;
    for (const Block &block : blocks)
        found[block.line] = enumText(block.kind) + u' ' + QString::number(block.level);
    QCOMPARE(found, expected);
}

void ReadArticleTest::markdownWithFrontMatter()
{
    const QByteArray bytes = "---\nname: \"001\"\ntitle: \"A \\u2014 B\"\noutlet: The Paper\nauthor: \"A. W.\"\n"
                             "published: 2025-04\nurl: https://a.b\nlanguage: en\nsource: \"001_a83d.txt\"\n"
                             "rating: 5\n---\n\n## Part\n\nText.\n";
    const auto draft = readArticle(bytes, u"first.md"_s);
    Article expected;
    expected.name = u"001"_s;
    expected.title = u"A \u2014 B"_s;
    expected.outlet = u"The Paper"_s;
    expected.author = u"A. W."_s;
    expected.published = u"2025-04"_s;
    expected.url = u"https://a.b"_s;
    expected.language = u"en"_s;
    expected.source = u"001_a83d.txt"_s;
    QCOMPARE(draft->article, expected);
    QCOMPARE(draft->text, u"Part\n\nText."_s);
    QCOMPARE(draft->blocks, (QList<Block>{{.line = 0, .kind = BlockKind::Heading, .level = 2}}));
    QCOMPARE(draft->original, bytes);
}

void ReadArticleTest::markdownWithoutFrontMatter()
{
    const auto draft = readArticle("Intro *line*\n\n# The title\n\nText", u"My Article (2).md"_s);
    QCOMPARE(draft->article.name, u"my-article-2"_s);
    QCOMPARE(draft->article.title, u"The title"_s);
    QCOMPARE(draft->article.source, u"My Article (2).md"_s);
    QCOMPARE(readArticle("---\ntitle: x\npublished: last Tuesday\n---\na", u"a.md"_s)->article.published, QString());
}

void ReadArticleTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<ErrorKind>("kind");
    for (const QString &name : {u"a.txt"_s, u"a.md"_s}) {
        QTest::addRow("empty %s", qPrintable(name)) << QByteArray() << name << ErrorKind::Empty;
        QTest::addRow("blank %s", qPrintable(name)) << QByteArray("\xEF\xBB\xBF \n") << name << ErrorKind::Empty;
        QTest::addRow("bytes %s", qPrintable(name)) << QByteArray("\x89PNG\r\n") << name << ErrorKind::NotUtf8;
        QTest::addRow("huge %s", qPrintable(name)) << QByteArray(5000000, 'a') << name << ErrorKind::TooLarge;
    }
    QTest::newRow("front matter alone") << QByteArray("---\ntitle: a\n---\n") << u"a.md"_s << ErrorKind::Empty;
}

void ReadArticleTest::refusesWhatIsNoText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fileName);
    const auto draft = readArticle(bytes, fileName);
    QVERIFY(!draft);
    QTEST(draft.error().kind, "kind");
    QCOMPARE(draft.error().subject, fileName);
}

void ReadArticleTest::proposesNames_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("name");
    QTest::newRow("digits") << u"003_55206f1957b83175.txt"_s << u"003"_s;
    QTest::newRow("digits alone") << u"42.md"_s << u"42"_s;
    QTest::newRow("digits and letters") << u"3rd try.md"_s << u"3rd-try"_s;
    QTest::newRow("folders") << u"C:\\x\\A_b--C.tar.gz"_s << u"a-b-c-tar"_s;
    QTest::newRow("other scripts") << u"阿里 Ünï.txt"_s << u"阿里-ünï"_s;
    QTest::newRow("nothing") << u"/tmp/..."_s << u"article"_s;
    QTest::newRow("long") << u"a"_s.repeated(39) + u"-bcd.md"_s << u"a"_s.repeated(39);
}

void ReadArticleTest::proposesNames()
{
    QFETCH(const QString, fileName);
    QTEST(proposedName(fileName), "name");
}

void ReadArticleTest::proposesTitles()
{
    const QString prose = u"word "_s.repeated(50);
    const QList<Block> heading{{.line = 2, .kind = BlockKind::Heading, .level = 2}};
    QCOMPARE(proposedTitle(u"Date\n\nTitle\n\nText"_s, heading), u"Title"_s);
    QCOMPARE(proposedTitle(prose + u"\n\nTitle"_s, heading), u"word "_s.repeated(31) + u"word\u2026"_s);
    QCOMPARE(proposedTitle(u"One line"_s, {}), u"One line"_s);
    const QList<Block> teaser{{.line = 0, .kind = BlockKind::Heading, .level = 2, .boilerplate = true}};
    QCOMPARE(proposedTitle(u"Teaser\nOther"_s, teaser), u"Teaser"_s);
}

QTEST_APPLESS_MAIN(ReadArticleTest)
#include "readarticle_test.moc"
