// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/template.h"

#include "exchange/markdownoracle.h"
#include "exchange/report/reportcontext.h"
#include "exchange/samplestudy.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TemplateTest : public QObject
{
    Q_OBJECT

private slots:
    static void renders_data();
    static void renders();
    static void refuses_data();
    static void refuses();
    static void staysWithinItsLimits();
    static void hostileValuesStayText();
    static void knowsTheStudy();
};

namespace
{

QJsonObject values()
{
    const QJsonObject inner{
        {u"name"_s, u"in *x*"_s}, {u"list"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"none"_s, QJsonArray()}};
    return {{u"title"_s, u"A <b> title"_s},
            {u"empty"_s, QString()},
            {u"number"_s, 3},
            {u"items"_s, QJsonArray{inner, QJsonObject{{u"title"_s, u"own"_s}}}},
            {u"one"_s, inner},
            {u"lines"_s, u"first\n\nsecond # x"_s}};
}

} // namespace

void TemplateTest::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QString &text, const QString &result) {
        QTest::newRow(name) << text << result;
    };
    row("text", u"as } it { is"_s, u"as } it { is"_s);
    row("a value", u"{{title}}|{{ number }}|{{empty}}|{{nothing}}"_s, u"A \\<b> title|3||"_s);
    row("as it is", u"{{{title}}}{{title | raw}}"_s, u"A <b> titleA <b> title"_s);
    row("a list", u"{{#items}}{{name}}-{{/items}}"_s, u"in \\*x\\*--"_s);
    row("outwards", u"{{#items}}[{{title}}]{{/items}}"_s, u"[A \\<b> title][own]"_s);
    row("the item itself", u"{{#one.list}}<{{.}}>{{/one.list}}"_s, u"<a><b>"_s);
    row("an object", u"{{#one}}{{name}}{{/one}} {{one.name}}"_s, u"in \\*x\\* in \\*x\\*"_s);
    row("only if", u"{{#title}}yes{{/title}}{{#empty}}no{{/empty}}{{#one.none}}no{{/one.none}}"_s, u"yes"_s);
    row("only if not", u"{{^empty}}a{{/empty}}{{^title}}b{{/title}}{{^nothing}}c{{/nothing}}"_s, u"ac"_s);
    row("a comment", u"a{{! of mine }}b"_s, u"ab"_s);
    row("no blank lines", u"x\n  {{#one}}\n- {{name}}\n{{/one}}\n{{! c }}\ny"_s, u"x\n- in \\*x\\*\ny"_s);
    row("within a line", u"a {{#one}}b{{/one}} c\n"_s, u"a b c\n"_s);
    row("lines", u"{{lines | lines}}"_s, u"> first\n>\n> second # x"_s);
    row("line", u"- {{ lines|line }}"_s, u"- first second # x"_s);
    row("json", u"t: {{title | json}}"_s, u"t: \"A <b> title\""_s);
    row("tag", u"#{{title|tag}}"_s, u"#A-b-title"_s);
    row("within another", u"{{#items}}{{#list}}{{name}}{{.}}{{/list}}{{/items}}"_s, u"in \\*x\\*ain \\*x\\*b"_s);
}

void TemplateTest::renders()
{
    QFETCH(const QString, text);
    QTEST(renderTemplate(text, values(), u"t"_s).value_or(u"(failed)"_s), "result");
}

void TemplateTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("open") << u"a\n{{title"_s << u"2"_s;
    QTest::newRow("section") << u"{{#a}}\n"_s << u"1"_s;
    QTest::newRow("close") << u"a\n\n{{/a}}"_s << u"3"_s;
    QTest::newRow("crossed") << u"{{#a}}{{#b}}{{/a}}{{/b}}"_s << u"1"_s;
    QTest::newRow("filter") << u"{{a | shell}}"_s << u"1"_s;
    QTest::newRow("deep") << u"{{#a}}"_s.repeated(40) + u"{{/a}}"_s.repeated(40) << u"1"_s;
}

void TemplateTest::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, line);
    const Result<QString> result = renderTemplate(text, values(), u"t"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadFormat);
    QCOMPARE(result.error().subject, u"t"_s);
    QVERIFY2(result.error().detail.contains(line), qPrintable(result.error().detail));
}

void TemplateTest::staysWithinItsLimits()
{
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(QString(100, u'x'));
    const QString bomb = u"{{#l}}{{#l}}{{#l}}{{.}}{{/l}}{{/l}}{{/l}}"_s; // 100 GB
    QCOMPARE(renderTemplate(bomb, {{u"l"_s, many}}, u"t"_s).error().kind, ErrorKind::TooLarge);
}

void TemplateTest::hostileValuesStayText()
{
    QRandomGenerator random(13);
    for (int round = 0; round < 300; ++round) {
        const QString line = u'x' + MarkdownOracle::hostileLine(random) + u"{{title}}x"_s;
        const QString text =
            renderTemplate(u"# {{t | line}}\n\n{{t | lines}}\n\n- {{t | line}}\n"_s, {{u"t"_s, line}}, u"t"_s).value();
        const MarkdownOracle seen(text);
        QVERIFY2(seen.markup.isEmpty() && seen.links.isEmpty(), qPrintable(text));
        QCOMPARE(seen.texts(u"quote/p"_s), QStringList{line});
    }
}

void TemplateTest::knowsTheStudy()
{
    const Snapshot study = SampleStudy::full();
    const ReportRecords records(study, QLocale::c());
    const QString text = u"{{title | raw}}: {{#articles}}{{name | raw}}={{#quotes}}{{place | "
                         u"raw}},{{id}},{{#tags}}{{.}};{{/tags}}{{/quotes}} "
                         "{{/articles}}{{#events}}{{title}} {{edtf}} {{#quotes}}{{claim}}{{/quotes}}{{/events}} "
                         "{{#notes}}{{{text}}}{{/notes}}"_s;
    QCOMPARE(renderTemplate(text, reportContext(records), u"t"_s).value(),
             u"The \"launch\": 001=\u00B6 2, version 1,h-00000000,Qwen;Qwen/launch \\\\/ date;\u00B6 3,"
             "h-00000000000040008000000000000009,Qwen/launch \\\\/ date; b/c: \"d\"=\u00B6 1,"
             "h-0000000000004000800000000000000a, Qwen 3 is launched 2025-04-02 2025-04-02, denied "
             "On the *study*.\n\nSecond paragraph."_s);
}

QTEST_APPLESS_MAIN(TemplateTest)
#include "template_test.moc"
