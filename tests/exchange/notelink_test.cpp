// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notelink.h"

#include "exchange/reporttext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NoteLinkTest : public QObject
{
    Q_OBJECT

private slots:
    static void isFound_data();
    static void isFound();
    static void isNone_data();
    static void isNone();
    static void writtenAndFoundAgain();
    static void isExportedAsALink();
};

void NoteLinkTest::isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NoteLink>("link");
    const auto row = [](const char *name, const QString &text, NoteLink link) {
        link.span = {.start = 4, .end = text.size() - 1};
        QTest::newRow(name) << text << link;
    };
    row("event", u"See [[event:qwen-3-launch]]."_s, {.kind = NoteLinkKind::Event, .key = u"qwen-3-launch"_s});
    row("words", u"See [[highlight:0193-a|they said | so]]."_s,
        {.kind = NoteLinkKind::Highlight, .key = u"0193-a"_s, .words = u"they said | so"_s});
    row("article", u"See [[article: 003 ]]."_s, {.kind = NoteLinkKind::Article, .key = u"003"_s});
    row("title", u"See [[Qwen 3: launched]]."_s, {.kind = NoteLinkKind::Title, .key = u"Qwen 3: launched"_s});
}

void NoteLinkTest::isFound()
{
    QFETCH(const QString, text);
    QFETCH(const NoteLink, link);
    QCOMPARE(findNoteLinks(text), QList{link});
}

void NoteLinkTest::isNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "[[", "[[event:x", "[[event:x]", "[event:x]", "[[event:\nx]]", "[[]]", "[[event:]]",
                             "[[event: ]]", "[[|words]]"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void NoteLinkTest::isNone()
{
    QFETCH(const QString, text);
    QCOMPARE(findNoteLinks(text), QList<NoteLink>());
}

void NoteLinkTest::writtenAndFoundAgain()
{
    QCOMPARE(noteLinkText(NoteLinkKind::Article, u"003"_s, {}), u"[[article:003]]"_s);
    const QString text = noteLinkText(NoteLinkKind::Highlight, u"u"_s, u"a [b]]\nc | d"_s);
    QCOMPARE(text, u"[[highlight:u|a (b)) c | d]]"_s);
    QCOMPARE(findNoteLinks(text).value(0).words, u"a (b)) c | d"_s);
    const NoteLink cut =
        findNoteLinks(noteLinkText(NoteLinkKind::Event, u"e"_s, QString(78, u'x') + u"\U0001F680 more"_s)).value(0);
    QCOMPARE(cut.words, QString(78, u'x') + u'…');
    QVERIFY(canBeKey(u"qwen-3 launch"_s));
    for (const QString &name : {u""_s, u"a|b"_s, u"a]"_s, u" a"_s}) {
        QVERIFY(!canBeKey(name));
    }
}

void NoteLinkTest::isExportedAsALink()
{
    Snapshot study;
    study.articles = {{.id = {1}, .uuid = u"a"_s, .name = u"003"_s, .title = u"A *title*"_s}};
    study.versions = {{.id = {1}, .article = {1}, .text = u"Words here."_s}};
    study.passages = {{.id = {1}, .version = {1}, .span = {.start = 0, .end = 5}, .quote = u"Words"_s}};
    study.highlights = {{.id = {1}, .uuid = u"0193abcd-1111-2222"_s, .passage = {1}}};
    study.events = {{.id = {1}, .uuid = u"e"_s, .name = u"launch"_s, .title = u"The launch"_s}};
    study.notes = {{.id = {1},
                    .text = u"A [[highlight:0193abcd-1111-2222|said *so*]], [[highlight:gone|gone]], [[event:launch]], "
                            "[[article:003]], [[The launch]], `[[event:launch]]`\n```\n[[event:launch]]\n```"_s}};
    const QString markdown = reportText(study);
    QVERIFY(markdown.contains(u"\n^h-0193abcd\n"_s));
    QVERIFY2(markdown.contains(u"A [said \\*so\\*](#^h-0193abcd), gone, The launch, A \\*title\\*, [[The launch]], "
                               "`[[event:launch]]`\n  ```\n  [[event:launch]]\n  ```\n"_s),
             qPrintable(markdown));
}

QTEST_GUILESS_MAIN(NoteLinkTest)
#include "notelink_test.moc"
