// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/listing.h"
#include "cli/verbtable.h"
#include "exchange/jsonline.h"
#include "time/edtf.h"
#include "time/edtffault.h"

#include <QIODevice>
#include <QJsonDocument>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{QStringView(u"[DATE]…")};
constexpr auto options = std::to_array<VerbOption>({
    {"jsonl"_L1, ""_L1,
     QT_TRANSLATE_NOOP("Cli", "read a JSON object a line, {\"edtf\": …}; an \"id\" in it is given back")},
});

// Where the table of test strings that goes round among EDTF programs has a word, this has the same.
JsonLine &addDay(JsonLine &line, QLatin1StringView key, std::optional<qint64> day, QLatin1StringView open)
{
    return line.add(key, day ? isoDay(day).toString() : QString(open));
}

JsonLine &addRefusal(JsonLine &line, const QString &sentence)
{
    return line.addFlag("valid"_L1, false)
        .addNull("level"_L1)
        .addNull("earliest"_L1)
        .addNull("latest"_L1)
        .add("error"_L1, sentence);
}

JsonLine &addReading(JsonLine &line, const QString &text)
{
    line.add("edtf"_L1, text);
    const Result<Edtf> edtf = Edtf::parse(text);
    if (!edtf)
        return addRefusal(line, describe(edtf.error()) + u' ' + edtfFaultSentence(text));
    line.addFlag("valid"_L1, true).addNumber("level"_L1, qint64(edtf->level()));
    addDay(line, "earliest"_L1, edtf->earliest(), "-infinity"_L1);
    return addDay(line, "latest"_L1, edtf->latest(), "infinity"_L1);
}

JsonLine answerTo(const QString &text)
{
    JsonLine line;
    addReading(line, text);
    return line;
}

JsonLine answerToJson(const QByteArray &json, qint64 number)
{
    JsonLine line;
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (object.contains("id"_L1))
        line.addValue("id"_L1, object.value("id"_L1));
    const QJsonValue text = object.value("edtf"_L1);
    if (text.isString())
        return addReading(line, text.toString());
    if (text.isUndefined()) {
        const QString sentence = error.error == QJsonParseError::NoError
                                     ? QCoreApplication::translate("Cli", "Line %1 is no object with an \"edtf\".")
                                     : QCoreApplication::translate("Cli", "Line %1 is no JSON.");
        return addRefusal(line, sentence.arg(number));
    }
    line.addValue("edtf"_L1, text);
    return addRefusal(line, QCoreApplication::translate("Cli", "What is no text is no date."));
}

// Each line is answered before the next one is waited for.
void answerLines(QIODevice &in, bool isJson, QTextStream &out)
{
    for (qint64 number = 1;; ++number) {
        QByteArray line = in.readLine();
        if (line.isEmpty())
            return;
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (!isJson) {
            out << answerTo(QString::fromUtf8(line)).text() << '\n';
        } else if (!line.trimmed().isEmpty()) {
            out << answerToJson(line, number).text() << '\n';
        }
        if (in.bytesAvailable() == 0)
            out.flush();
    }
}

Result<void> run(const VerbCall &call, Console &console)
{
    const bool isJson = call.has("jsonl"_L1);
    if (isJson && !call.operands.isEmpty()) {
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Cli", "With --jsonl dates are read from standard input only."));
    }
    for (const QString &text : call.operands)
        console.out << answerTo(text).text() << '\n';
    if (call.operands.isEmpty() && console.in)
        answerLines(*console.in, isJson, console.out);
    return {};
}

QString keysHelp()
{
    return QCoreApplication::translate(
               "Cli",
               "Without a DATE a line of standard input each. Answers with a JSON object a line:\n"
               "  edtf      the text that was read\n"
               "  valid     whether it is a date in EDTF (ISO 8601-2:2019)\n"
               "  level     of EDTF that it needs, 0 to 2\n"
               "  earliest  the first day that it can stand for, YYYY-MM-DD; years beyond four digits have more;\n"
               "            \"-infinity\" when that end is open or not known\n"
               "  latest    the last day; \"infinity\" when that end is open or not known\n"
               "  error     a sentence, when it is not valid; level and days are null then\n"
               "A date that starts with a minus comes after \"--\": synoptic edtf -- -0043-03-15.") +
           u'\n';
}
} // namespace

constinit const Verb edtfVerb{
    .name = "edtf"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "read dates in EDTF and tell which days they can stand for"),
    .run = run,
    .more = keysHelp,
};
