// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/passagesentences.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PassageSentencesTest : public QObject
{
    Q_OBJECT

private slots:
    static void splits_data();
    static void splits();
    static void byLines();
    static void findsQuotations();
};

// Sentences are written one after the other with a bar between them.
void PassageSentencesTest::splits_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    add("plain", u"The one came early.| The two went home!"_s);
    add("fragment", u"The door was shut. Really shut.| Nobody knew why it was."_s);
    add("fragment at the start", u"No. The door was not shut.| It had never been there."_s);
    add("fragment alone on its line", u"Summary\n|The door was shut at last."_s);
    add("quotation", u"“We went in. We saw nothing at all,” she said.| Then they left again."_s);
    add("open quotation", u"“We went in there.| We saw nothing at all there.| Then they left again."_s);
    add("Chinese", u"公司没有回应。|“我们会继续。”他说。"_s);
}

void PassageSentencesTest::splits()
{
    QFETCH(const QString, text);
    QStringList expected;
    for (const QString &part : text.split(u'|'))
        expected.append(part.trimmed());
    const QString whole = QString(text).remove(u'|');
    QStringList found;
    for (const TextSpan span : passageSentences(whole).spans)
        found.append(whole.sliced(span.start, span.length()));
    QCOMPARE(found, expected);
}

void PassageSentencesTest::byLines()
{
    const QString text = u"One. Two.\nThree\n\n\n  Four \n"_s;
    const PassageSentences found = passageSentences(text, SentenceRule::ByLines);
    QCOMPARE(found.spans, (QList<TextSpan>{{0, 9}, {10, 15}, {20, 24}}));
    QCOMPARE(found.paragraphs, (QList<int>{0, 0, 1}));
}

void PassageSentencesTest::findsQuotations()
{
    const QString text = u"He said “yes” and \"no\", she „vielleicht“.\nAn “open one\n\"x\""_s;
    QStringList found;
    for (const TextSpan span : quotedSpans(text))
        found.append(text.sliced(span.start, span.length()));
    QCOMPARE(found, (QStringList{u"yes"_s, u"no"_s, u"vielleicht"_s, u"x"_s}));
}

QTEST_APPLESS_MAIN(PassageSentencesTest)
#include "passagesentences_test.moc"
