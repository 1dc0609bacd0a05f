// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articlebody.h"

#include "exchange/markdownoracle.h"
#include "exchange/markdowntext.h"
#include "text/canonicaltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ArticleBodyTest : public QObject
{
    Q_OBJECT

private slots:
    static void looksLikeMarkdown();
    static void comesBackWhateverItHolds();
    static void blocksThatDoNotFit();
    static void viewersShowTheSameText();
    static void readsWhatHandsWrite();
};

void ArticleBodyTest::looksLikeMarkdown()
{
    const QString text = u"Title\n\nFirst line\nsecond *line*\n\u2022 One\n Two\n\n\nSaid he\nand she\n---\nPhoto\n"
                         "Teaser\n\nMore\n\nEnd"_s;
    const QList<Block> blocks{{.line = 0, .kind = BlockKind::Heading, .level = 2},
                              {.line = 4, .kind = BlockKind::ListItem, .level = 0},
                              {.line = 5, .kind = BlockKind::ListItem, .level = 1},
                              {.line = 8, .kind = BlockKind::Quotation},
                              {.line = 9, .kind = BlockKind::Quotation},
                              {.line = 11, .kind = BlockKind::Caption},
                              {.line = 12, .kind = BlockKind::Paragraph, .level = 0, .boilerplate = true},
                              {.line = 14, .kind = BlockKind::Paragraph, .level = 0, .boilerplate = true}};
    QCOMPARE(
        writeBody(text, blocks),
        u"## Title\n\nFirst line\\\nsecond \\*line\\*\n- \u2022 One\n  - &#32;Two\n\n\n> Said he\\\n> and she\\\n"
        "\\---\n<!-- caption -->\nPhoto\n<!-- boilerplate -->\n\nTeaser\n\nMore\n\n<!-- /boilerplate -->\n\nEnd\n"_s);
    const ArticleBody body = readBody(writeBody(text, blocks));
    QCOMPARE(body.text, text);
    QCOMPARE(body.blocks, blocks);
}

static QString hostileText(QRandomGenerator &random)
{
    static const QStringList wholeLines = {u""_s,
                                           u""_s,
                                           u"---"_s,
                                           u"title: \"x\""_s,
                                           u"## x"_s,
                                           u"1. x"_s,
                                           u"- "_s,
                                           u"> "_s,
                                           u"\\"_s,
                                           u"x\\"_s,
                                           u" "_s,
                                           u"\t"_s,
                                           u"<!-- boilerplate -->"_s,
                                           u"<!-- /boilerplate -->"_s,
                                           u"<!-- caption -->"_s,
                                           u"&#32;"_s,
                                           u"  - x"_s};
    QStringList lines;
    for (quint32 n = random.bounded(1, 12); n > 0; --n) {
        lines.append(random.bounded(3) == 0 ? wholeLines.at(random.bounded(wholeLines.size()))
                                            : MarkdownOracle::hostileLine(random));
    }
    return canonicalText(lines.join(u'\n'));
}

static QList<Block> randomBlocks(const QString &text, QRandomGenerator &random)
{
    QList<Block> blocks;
    qint64 number = -1;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        Block block{.line = number, .kind = BlockKind(random.bounded(5)), .boilerplate = random.bounded(3) == 0};
        if (block.kind == BlockKind::Heading)
            block.level = random.bounded(1, 7);
        if (block.kind == BlockKind::ListItem)
            block.level = random.bounded(4);
        const bool isPlain = block.kind == BlockKind::Paragraph && !block.boilerplate;
        if (!line.trimmed().isEmpty() && !isPlain)
            blocks.append(block);
    }
    return blocks;
}

void ArticleBodyTest::comesBackWhateverItHolds()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 5000; ++i) {
        const QString text = hostileText(random);
        const QList<Block> blocks = randomBlocks(text, random);
        const QString markdown = writeBody(text, blocks);
        const ArticleBody body = readBody(markdown);
        QCOMPARE(body.text, text);
        QVERIFY2(body.blocks == blocks, qPrintable(markdown));
        QCOMPARE(writeBody(body.text, body.blocks), markdown);
        QCOMPARE(canonicalText(markdown), markdown.chopped(1));
    }
}

void ArticleBodyTest::blocksThatDoNotFit()
{
    const QList<Block> wild{{.line = 1, .kind = BlockKind::Heading, .level = 2},
                            {.line = 0, .kind = BlockKind::Heading, .level = 99},
                            {.line = 2, .kind = BlockKind::ListItem, .level = -5},
                            {.line = 700, .kind = BlockKind::Quotation},
                            {.line = -1, .kind = BlockKind::Quotation}};
    const ArticleBody body = readBody(writeBody(u"a\n\nb"_s, wild));
    QCOMPARE(body.text, u"a\n\nb"_s);
    QCOMPARE(body.blocks, (QList<Block>{{.line = 0, .kind = BlockKind::Heading, .level = 6},
                                        {.line = 2, .kind = BlockKind::ListItem, .level = 0}}));
}

static QStringList filledLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

// What an article is made of, without lists that jump over levels.
void ArticleBodyTest::viewersShowTheSameText()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 5000; ++i) {
        QStringList lines;
        QList<Block> blocks;
        for (int n = 0; n < 8; ++n) {
            const QString line = MarkdownOracle::hostileLine(random);
            if (line.trimmed().isEmpty())
                continue;
            const BlockKind kind = BlockKind(random.bounded(5));
            const int level = kind == BlockKind::Heading ? 2 : 0;
            blocks.append({.line = lines.size(), .kind = kind, .level = level});
            lines.append(line);
            if (random.bounded(2) == 0)
                lines.append(QString());
        }
        const QString text = canonicalText(lines.join(u'\n'));
        const MarkdownText seen = renderMarkdown(writeBody(text, blocks));
        QVERIFY2(filledLines(seen.text) == filledLines(text),
                 qPrintable(writeBody(text, blocks) + u"======\n"_s + seen.text));
    }
}

void ArticleBodyTest::readsWhatHandsWrite()
{
    const ArticleBody body = readBody(u"# A *b* [c](d)\n   - x\n>y\n1. z\\\n\n"_s);
    QCOMPARE(body.text, u"A *b* [c](d)\nx\n>y\n1. z"_s);
    QCOMPARE(body.blocks, (QList<Block>{{.line = 0, .kind = BlockKind::Heading, .level = 1},
                                        {.line = 1, .kind = BlockKind::ListItem, .level = 1}}));
    const ArticleBody apart = readBody(u"<!-- boilerplate -->\nA\n<!-- /boilerplate -->\n\nB\n<!-- /boilerplate -->"_s);
    QCOMPARE(apart.text, u"A\n\nB"_s);
    QCOMPARE(apart.blocks, (QList<Block>{{.line = 0, .kind = BlockKind::Paragraph, .level = 0, .boilerplate = true}}));
}

QTEST_APPLESS_MAIN(ArticleBodyTest)
#include "articlebody_test.moc"
