// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private slots:
    static void splits_data();
    static void splits();
};

// Sentences are written one after the other with a bar between them.
void SentencesTest::splits_data()
{
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    add("plain", u"One came.| Two went!| Three?| Yes."_s);
    add("titles", u"It was Gov. Smith and Dr. B. A. Lee.| Prof. Chen had a plan B.| The others agreed."_s);
    add("versions", u"Qwen 2.5-Max came.| Qwen 3 follows."_s);
    add("company in the middle", u"Alibaba Group Holding Ltd. Chairman Joe Tsai spoke.| Others did not."_s);
    add("company at the end", u"It is run by Apple Inc.| The firm said so."_s);
    add("country", u"The U.S. Commerce Department acted in the U.S.| It was late."_s);
    add("month", u"Since Apr. 3, Alibaba waits.| It came in Apr.| The rest did not."_s);
    add("number", u"See No. 5 there.| He said no.| She left."_s);
    add("lines", u"A title\n|Mr.\n|Smith"_s);
    add("blank lines", u"\n\n |One.|\n\n|Two\n"_s);
    add("quoted", u"“It works.”| He smiled."_s);
    add("chinese", u"阿里巴巴发布。|四月底。"_s);
}

void SentencesTest::splits()
{
    QFETCH(const QString, text);
    QStringList expected;
    for (const QString &part : text.split(u'|')) {
        if (const QString words = part.trimmed(); !words.isEmpty())
            expected.append(words);
    }
    const QString whole = QString(text).remove(u'|');
    QStringList found;
    for (const TextSpan span : sentences(whole))
        found.append(whole.sliced(span.start, span.length()));
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(SentencesTest)
#include "sentences_test.moc"
