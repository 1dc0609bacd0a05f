// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownoracle.h"
#include "models/comparisonremarks.h"
#include "models/synopsishtml.h"
#include "models/synopsistext.h"
#include "models/synopsiswords.h"
#include "support/csvreader.h"
#include "support/englishplurals.h"
#include "support/handmadestory.h"
#include "support/hostiletexts.h"
#include "text/plainline.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// A synopsis as Markdown, HTML, CSV, JSON and text: what it says, and that nothing of an article is more than text.
class SynopsisTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    static void cells();
    static void foldedLines();
    static void csvIsReadBack();
    static void markdownIsReadBack();
    static void htmlIsReadBack();
    static void htmlStandsAlone();
    static void jsonHasSpansInCodePoints();
    static void tabsPartTheCells();
    static void textListsTheArticles();
    static void formsByName();
    static void remarks_data();
    static void remarks();
    static void remarksStayShort();

private:
    EnglishPlurals m_plurals;
};

namespace
{
Place at(int article, int sentence)
{
    return {.article = article, .sentence = sentence};
}

QList<SynopsisLine> openLines(const SynopsisTable &table)
{
    return synopsisLines(table, {}, SynopsisFolds{.areOpen = true, .others = {}});
}

HandmadeStory smallStory()
{
    HandmadeStory story;
    story.article({u"A train derailed."_s, u"Twelve wagons lie there."_s, u"The mayor sang."_s})
        .article({u"\U0001F600 Fourteen wagons lie there."_s, u"On Monday a train derailed."_s});
    story.unit({at(0, 0), at(1, 1)}).unit({at(0, 1), at(1, 0)}).onlyHere(at(0, 2));
    return story;
}

// An article for each hostile text, linked in pairs with their own names and outlets.
SynopsisTable hostileTable()
{
    const QStringList texts = hostileTexts();
    HandmadeStory story;
    story.article(texts, texts[0]).article(texts, texts[10]);
    for (int i = 0; i < int(texts.size()); i += 2)
        story.unit({at(0, i), at(1, i)});
    return synopsisTable(story.story(), {0, 1}, {texts[1], texts[2]});
}

QString plain(const QString &text)
{
    return plainLine(text).simplified();
}

// What each cell must say, but for what a format has to add.
QList<QStringList> wantedCells(const SynopsisTable &table)
{
    QList<QStringList> cells = synopsisCells(table, openLines(table));
    for (QStringList &row : cells) {
        for (QString &cell : row)
            cell = plain(cell);
    }
    return cells;
}

struct HtmlPage {
    QList<QStringList> rows;
    QStringList languages; // of the wording
    QSet<QString> elements;
    QSet<QString> attributes;
    bool isGood = false;
};

HtmlPage readHtml(const QString &html)
{
    HtmlPage page;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            page.elements.insert(reader.name().toString());
            const QXmlStreamAttributes attributes = reader.attributes();
            for (const QXmlStreamAttribute &attribute : attributes)
                page.attributes.insert(attribute.name().toString());
            if (reader.name() == "tr"_L1)
                page.rows.append(QStringList());
            else if (reader.name() == "td"_L1 || reader.name() == "th"_L1)
                page.rows.last().append(QString());
            if (reader.name() == "p"_L1 && attributes.hasAttribute("lang"_L1))
                page.languages.append(attributes.value("lang"_L1).toString());
        } else if (token == QXmlStreamReader::Characters && !page.rows.isEmpty() && !page.rows.last().isEmpty()) {
            page.rows.last().last() += reader.text();
        }
    }
    page.isGood = !reader.hasError();
    return page;
}
} // namespace

void SynopsisTextTest::cells()
{
    HandmadeStory story = smallStory();
    const SynopsisTable table = synopsisTable(story.story(), {0, 1}, {QString(), u"2031-03-04"_s});
    const QList<QStringList> cells = synopsisCells(table, openLines(table));
    QCOMPARE(cells.size(), 4);
    QCOMPARE(cells[0], QStringList({u"Articles"_s, u"001"_s, u"002 (2031-03-04)"_s, u"Figures"_s}));
    QCOMPARE(cells[1][0], u"2/2"_s);
    QCOMPARE(cells[1][2], u"On Monday a train derailed. (↓ 1 paragraph later)"_s);
    QCOMPARE(cells[3], QStringList({u"1/2 only here"_s, u"The mayor sang."_s, u"–"_s, QString()}));
}

void SynopsisTextTest::foldedLines()
{
    HandmadeStory story = smallStory();
    const SynopsisTable table = synopsisTable(story.story(), {1, 0});
    const QList<SynopsisLine> lines = synopsisLines(table, {}, {});
    const auto folded = std::ranges::find(lines, true, &SynopsisLine::isFolded);
    QVERIFY(folded != lines.end());
    QCOMPARE(synopsisCells(table, {*folded}).last(),
             QStringList({QString(), QString(), u"1 sentence only in 001"_s, QString()}));
    QVERIFY(synopsisMarkdown(table, lines).contains(u"1 sentence only in 001"_s));
    QVERIFY(synopsisHtml(table, lines, u"t"_s).contains(u"1 sentence only in 001"_s));
    QVERIFY(!synopsisText(table, lines).contains(u"mayor"_s));
}

void SynopsisTextTest::csvIsReadBack()
{
    const SynopsisTable table = hostileTable();
    const CsvReader reader(synopsisCsv(table, openLines(table)));
    QVERIFY(reader.isGood());
    const QList<QStringList> wanted = wantedCells(table);
    QCOMPARE(reader.rows.size(), wanted.size());
    static const QString signs = u"=+-@"_s;
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        QCOMPARE(reader.rows[row].size(), wanted[row].size());
        for (qsizetype column = 0; column < wanted[row].size(); ++column) {
            QString cell = reader.rows[row][column];
            QVERIFY2(cell.isEmpty() || !signs.contains(cell.front()), qUtf8Printable(cell));
            if (cell.startsWith(u'\''))
                cell.removeFirst();
            QCOMPARE(plain(cell), wanted[row][column]);
        }
    }
}

void SynopsisTextTest::markdownIsReadBack()
{
    const SynopsisTable table = hostileTable();
    const MarkdownOracle oracle(synopsisMarkdown(table, openLines(table)));
    QCOMPARE(oracle.markup, QStringList());
    QCOMPARE(oracle.links, QStringList());
    const QList<QStringList> wanted = wantedCells(table);
    QStringList flat;
    for (const QStringList &row : wanted)
        flat += row;
    QCOMPARE(oracle.texts(u"row/cell"_s), flat);
}

void SynopsisTextTest::htmlIsReadBack()
{
    const SynopsisTable table = hostileTable();
    const QString title = hostileTexts().first();
    const HtmlPage page = readHtml(synopsisHtml(table, openLines(table), title));
    QVERIFY(page.isGood);
    const QSet<QString> known{u"html"_s, u"head"_s, u"meta"_s,  u"title"_s, u"style"_s, u"body"_s,
                              u"h1"_s,   u"p"_s,    u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s,
                              u"th"_s,   u"td"_s,   u"small"_s, u"br"_s};
    QVERIFY((page.elements - known).isEmpty());
    const QSet<QString> harmless{u"lang"_s,  u"charset"_s, u"http-equiv"_s, u"content"_s, u"name"_s,
                                 u"scope"_s, u"class"_s,   u"dir"_s,        u"colspan"_s};
    QVERIFY((page.attributes - harmless).isEmpty());
    const QStringList texts = hostileTexts();
    QCOMPARE(page.rows.size(), wantedCells(table).size());
    for (int i = 0; i < int(texts.size()); ++i) {
        const int row = table.rowOf(at(0, i));
        QCOMPARE(plain(page.rows[row + 1][1]), plain(texts[i]));
    }
    QCOMPARE(page.languages.size(), 2 * texts.size());
    QCOMPARE(page.languages.first(), u"en"_s);
}

void SynopsisTextTest::htmlStandsAlone()
{
    HandmadeStory story = smallStory();
    const SynopsisTable table = synopsisTable(story.story(), {0, 1});
    const QString html = synopsisHtml(table, openLines(table), u"Rails & wagons"_s);
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QVERIFY(html.contains(u"<title>Synopsis: Rails &amp; wagons</title>"_s));
    for (const QString &never : {u"<script"_s, u"src="_s, u"href="_s, u"url("_s, u"@import"_s, u"http:"_s, u"https:"_s})
        QVERIFY2(!html.contains(never), qUtf8Printable(never));
    for (const QString &always : {u"default-src 'none'"_s, u"prefers-color-scheme: dark"_s, u"@media print"_s,
                                  u"<th scope=\"col\">"_s, u"<th scope=\"row\">"_s, u"lang=\"en\""_s})
        QVERIFY2(html.contains(always), qUtf8Printable(always));
    QVERIFY(html.contains(coverageLine(table.story->comparison)));
    QVERIFY(html.contains(methodWords()));
}

void SynopsisTextTest::jsonHasSpansInCodePoints()
{
    HandmadeStory story = smallStory();
    const SynopsisTable table = synopsisTable(story.story(), {0, 1});
    const QJsonObject object = synopsisObject(table, synopsisLines(table, {}, {}));
    const QJsonArray rows = object["rows"_L1].toArray();
    QCOMPARE(rows.size(), 3); // what is folded, too
    QCOMPARE(rows[2]["kind"_L1].toString(), u"only_here"_s);
    const QJsonObject second = rows[0]["sentences"_L1][1].toObject();
    QCOMPARE(second["article"_L1].toString(), u"002"_s);
    QCOMPARE(second["start"_L1].toInt(), 30); // the smiley is one
    QCOMPARE(second["end"_L1].toInt(), 57);
    QCOMPARE(second["standing"_L1].toString(), u"later"_s);
    QCOMPARE(second["paragraphs"_L1].toInt(), 1);
}

void SynopsisTextTest::tabsPartTheCells()
{
    const SynopsisTable table = hostileTable();
    const QString text = synopsisTabbed(table, openLines(table));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), wantedCells(table).size());
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        QCOMPARE(cells.size(), 4);
        for (const QString &cell : cells)
            QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()), qUtf8Printable(cell));
    }
}

void SynopsisTextTest::textListsTheArticles()
{
    HandmadeStory story = smallStory();
    const SynopsisTable table = synopsisTable(story.story(), {0, 1});
    const QString text = synopsisText(table, openLines(table));
    QVERIFY(text.contains(u"in 2 of 2 articles:\n  001  A train derailed.\n  002  On Monday a train derailed."_s));
    QVERIFY(text.contains(u"only in 001:\n  001  The mayor sang.\n"_s));
    QVERIFY(text.startsWith(coverageLine(table.story->comparison)));
}

void SynopsisTextTest::formsByName()
{
    QCOMPARE(synopsisFormOf(u"a.HTML"_s), SynopsisForm::Html);
    QCOMPARE(synopsisFormOf(u"a.b.md"_s), SynopsisForm::Markdown);
    QCOMPARE(synopsisFormOf(u"a.csv"_s), SynopsisForm::Csv);
    const auto none = synopsisFormOf(u"a.synoptic"_s);
    QVERIFY(!none);
    QVERIFY(none.error().subject.contains(u".html, .md"_s));
    QVERIFY(!synopsisFormOf(u".md"_s));
    for (const SynopsisSuffix &suffix : synopsisSuffixes())
        QVERIFY(!writtenSynopsis(SynopsisTable(), {}, u"t"_s, suffix.form).isEmpty());
}

void SynopsisTextTest::remarks_data()
{
    QTest::addColumn<QList<QStringList>>("articles");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QList<QStringList>{} << u"There is no article to compare."_s;
    QTest::newRow("one") << QList<QStringList>{{u"a"_s}} << u"There is only one article: nothing to compare it with."_s;
    QTest::newRow("twins") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}, {u"a"_s, u"b"_s}}
                           << u"001 and 003 have the same text."_s;
    QTest::newRow("one sentence") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s}}
                                  << u"There is only one sentence in 002."_s;
    QTest::newRow("no sentence") << QList<QStringList>{{u"a"_s, u"b"_s}, {}}
                                 << u"There is no sentence in 002: nothing of it can be compared."_s;
    QTest::newRow("long paragraph") << QList<QStringList>{{u"a"_s, u"b"_s}, {QString(16384, u'w'), u"c"_s}}
                                    << u"002 has a paragraph of 16,384 characters"_s;
    QTest::newRow("nothing in common") << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                                       << u"No passage of one was found in another."_s;
}

void SynopsisTextTest::remarks()
{
    QFETCH(const QList<QStringList>, articles);
    QFETCH(const QString, said);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    HandmadeStory story;
    for (const QStringList &sentences : articles)
        story.article(sentences);
    const auto made = story.story();
    const QString all = comparisonRemarks(made->comparison, made->names).join(u'\n');
    QVERIFY2(all.contains(said), qUtf8Printable(all));
    const bool hasSaid = all.contains(u"paragraph of"_s);
    QCOMPARE(hasSaid, said.contains(u"paragraph of"_s));
}

// 200 articles with one text, one of them in another language.
void SynopsisTextTest::remarksStayShort()
{
    HandmadeStory story;
    for (int i = 0; i < 200; ++i)
        story.article({u"a"_s, u"b"_s});
    story.comparison().articles[4].language = WordLanguage::German;
    const auto made = story.story();
    const QStringList said = comparisonRemarks(made->comparison, made->names);
    QCOMPARE(said.size(), 3);
    QVERIFY(said[0].startsWith(u"001, 002, 003, 004, 005, 006"_s));
    QVERIFY(said[0].contains(u"194 others have the same text"_s));
    QVERIFY(said[1].startsWith(u"005 is in another language than the others"_s));
    story.comparison().articles[5].language = WordLanguage::German;
    const auto two = story.story();
    QVERIFY(comparisonRemarks(two->comparison, two->names)[1].startsWith(u"The articles are in several languages"_s));
}

QTEST_GUILESS_MAIN(SynopsisTextTest)
#include "synopsistext_test.moc"
