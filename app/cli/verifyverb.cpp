// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "exchange/atomicfile.h"
#include "exchange/report/quotecheck.h"
#include "study/study.h"
#include "text/canonicaltext.h"
#include "text/plainline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{QStringView(u"REPORT"), fileOperand};
constexpr std::array options{jsonOption};
constexpr qint64 largestReport = qint64{64} * 1024 * 1024;

QLatin1StringView verdictWord(QuoteVerdict verdict)
{
    switch (verdict) {
    case QuoteVerdict::Verbatim:
        return "verbatim"_L1;
    case QuoteVerdict::Changed:
        return "changed"_L1;
    case QuoteVerdict::NotFound:
        return "not_found"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictText(const CheckedQuote &checked)
{
    const auto tr = [](const char *words) { return QCoreApplication::translate("Cli", words); };
    switch (checked.verdict) {
    case QuoteVerdict::Verbatim:
        return tr(QT_TRANSLATE_NOOP("Cli", "verbatim"));
    case QuoteVerdict::Changed:
        return tr(QT_TRANSLATE_NOOP("Cli", "changed"));
    case QuoteVerdict::NotFound:
        return checked.quote.form == QuoteForm::Inline ? tr(QT_TRANSLATE_NOOP("Cli", "in no article"))
                                                       : tr(QT_TRANSLATE_NOOP("Cli", "not found"));
    }
    Q_UNREACHABLE_RETURN({});
}

// Words in quotation marks that no article has may be anybody's; all else must stand as it is quoted.
bool isWrong(const CheckedQuote &checked)
{
    return checked.verdict == QuoteVerdict::Changed ||
           (checked.verdict == QuoteVerdict::NotFound && checked.quote.form == QuoteForm::Block);
}

struct Outcome {
    QList<CheckedQuote> quotes;
    QStringList unknownTexts;

    [[nodiscard]] qsizetype wrong() const { return std::ranges::count_if(quotes, isWrong); }
};

QString shortened(const QString &words)
{
    constexpr qsizetype longest = 60;
    const QString line = plainLine(words).simplified();
    return line.size() > longest ? line.left(longest - 1) + u'\u2026' : line;
}

void printText(const Outcome &outcome, Console &console)
{
    for (const CheckedQuote &checked : outcome.quotes) {
        console.out << QString::number(checked.quote.line).rightJustified(6) << "  "
                    << verdictText(checked).leftJustified(14);
        if (!checked.article.isEmpty())
            console.out << plainLine(checked.article) << "  ";
        console.out << u"“"_s << shortened(checked.quote.text) << u"”\n"_s;
        if (checked.verdict == QuoteVerdict::Changed)
            console.out << QString(8, u' ') << plainLine(checked.difference) << '\n';
        for (const QString &remark : checked.remarks)
            console.out << QString(8, u' ') << plainLine(remark) << '\n';
    }
    for (const QString &sum : outcome.unknownTexts) {
        console.out << QCoreApplication::translate("Cli", "No article of the study has the text %1 any more.").arg(sum)
                    << '\n';
    }
    const auto count = [&](QuoteVerdict verdict) {
        return QString::number(std::ranges::count(outcome.quotes, verdict, &CheckedQuote::verdict));
    };
    console.out << QCoreApplication::translate("Cli", "%1 verbatim, %2 changed, %3 not found.")
                       .arg(count(QuoteVerdict::Verbatim), count(QuoteVerdict::Changed), count(QuoteVerdict::NotFound))
                << '\n';
}

QJsonObject object(const CheckedQuote &checked)
{
    QJsonObject object{{u"line"_s, checked.quote.line},
                       {u"form"_s, checked.quote.form == QuoteForm::Block ? u"block"_s : u"inline"_s},
                       {u"quote"_s, checked.quote.text},
                       {u"verdict"_s, verdictWord(checked.verdict)},
                       {u"remarks"_s, QJsonArray::fromStringList(checked.remarks)}};
    if (!checked.article.isEmpty()) {
        object.insert(u"article"_s, checked.article);
        object.insert(u"version"_s, checked.version);
        object.insert(u"start"_s, checked.span.start);
        object.insert(u"end"_s, checked.span.end);
        object.insert(u"study_words"_s, checked.studyWords);
    }
    if (checked.verdict == QuoteVerdict::Changed)
        object.insert(u"difference"_s, checked.difference);
    return object;
}

void printJson(const Outcome &outcome, Console &console)
{
    QJsonArray quotes;
    for (const CheckedQuote &checked : outcome.quotes)
        quotes.append(object(checked));
    const QJsonObject whole{{u"quotes"_s, quotes},
                            {u"unknown_texts"_s, QJsonArray::fromStringList(outcome.unknownTexts)}};
    console.out << QString::fromUtf8(QJsonDocument(whole).toJson());
}

Result<QString> readReport(const QString &path)
{
    return readWholeFile(path, largestReport).and_then([&](const QByteArray &bytes) {
        return decodeText(bytes, path, largestReport);
    });
}

Result<void> tell(const Outcome &outcome, const VerbCall &call, Console &console)
{
    if (call.has(jsonOption.name)) {
        printJson(outcome, console);
    } else {
        printText(outcome, console);
    }
    if (outcome.wrong() == 0)
        return {};
    return failure(ErrorKind::NotVerified,
                   QCoreApplication::translate("Cli", "%1 of %2").arg(outcome.wrong()).arg(outcome.quotes.size()));
}

Result<void> run(const VerbCall &call, Console &console)
{
    return readReport(call.operands.at(0)).and_then([&](const QString &report) {
        return Study::open(call.operands.at(1), OpenMode::ReadOnly)
            .and_then([](const std::unique_ptr<Study> &study) { return study->store().snapshot(); })
            .and_then([&](const Snapshot &snapshot) {
                const QuoteCheck check(snapshot);
                Outcome outcome{.quotes = {}, .unknownTexts = check.unknownTexts(report)};
                for (const ReportQuote &quote : readQuotes(report))
                    outcome.quotes.append(check.check(quote));
                return tell(outcome, call, console);
            });
    });
}

QString moreHelp()
{
    return QCoreApplication::translate(
               "Cli",
               "Checked are quotations (\"> \") and words in quotation marks, four or more, against every "
               "version of every article; white space does not count, and \"[…]\" stands for words left out. Of a "
               "changed quote the study's words are shown, with what the report took out in [-…-] and put in "
               "in {+…+}. Words in quotation marks that no article has are told, and are no failure.") +
           u'\n';
}
} // namespace

constinit const Verb verifyVerb{
    .name = "verify"_L1,
    .operands = operands,
    .options = options,
    .summary = QT_TRANSLATE_NOOP("Cli", "check every quote of a Markdown report against the study"),
    .run = run,
    .more = moreHelp,
};
