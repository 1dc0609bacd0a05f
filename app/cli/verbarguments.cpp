// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbarguments.h"

#include <QCommandLineParser>

namespace
{
std::unexpected<Error> usage(const QString &sentence)
{
    return failure(ErrorKind::Usage, sentence);
}

bool isOptional(QStringView operand)
{
    return operand.startsWith(u'[');
}

bool isRepeated(QStringView operand)
{
    return operand.endsWith(u'…');
}

void declareOptions(QCommandLineParser &parser, const Verb &verb)
{
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    for (const VerbOption &option : verb.options) {
        QCommandLineOption declared{QString(option.name)};
        declared.setValueName(option.value);
        parser.addOption(declared);
    }
}

VerbCall callFrom(const QCommandLineParser &parser)
{
    VerbCall call{.operands = parser.positionalArguments(), .options = {}};
    for (const QString &name : parser.optionNames()) {
        call.options.insert(name == QLatin1StringView("h") ? QStringLiteral("help") : name, parser.values(name));
    }
    return call;
}

Result<void> checkOperands(const Verb &verb, const QStringList &given)
{
    const auto expected = qsizetype(verb.operands.size());
    if (given.size() < expected && !isOptional(verb.operands[size_t(given.size())]))
        return usage(
            QCoreApplication::translate("Cli", "An argument is missing: %1.").arg(verb.operands[size_t(given.size())]));
    if (given.size() > expected && (expected == 0 || !isRepeated(verb.operands.back())))
        return usage(QCoreApplication::translate("Cli", "There is an argument too many: “%1”.").arg(given[expected]));
    return {};
}

Result<void> checkOptions(const Verb &verb, const VerbCall &call)
{
    for (const VerbOption &option : verb.options) {
        if (option.use == OptionUse::Required && !call.has(option.name))
            return usage(QCoreApplication::translate("Cli", "An option is missing: --%1 (%2).")
                             .arg(option.name, QCoreApplication::translate("Cli", option.meaning)));
        if (option.use == OptionUse::Required && call.value(option.name).isEmpty())
            return usage(QCoreApplication::translate("Cli", "The option --%1 has no value.").arg(option.name));
    }
    return {};
}

QString optionSynopsis(const VerbOption &option)
{
    QString text = QStringLiteral("--%1").arg(option.name);
    if (!option.value.isEmpty())
        text += QStringLiteral(" %1").arg(option.value);
    if (option.use == OptionUse::Required)
        return text;
    return option.use == OptionUse::Repeated ? QStringLiteral("[%1]…").arg(text) : QStringLiteral("[%1]").arg(text);
}
} // namespace

Result<VerbCall> parseArguments(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser, verb);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    const VerbCall call = callFrom(parser);
    if (call.has(QLatin1StringView("help")))
        return call;
    return checkOperands(verb, call.operands).and_then([&] { return checkOptions(verb, call); }).transform([&] {
        return call;
    });
}

QString synopsis(const Verb &verb)
{
    QStringList words{QStringLiteral("synoptic"), verb.name};
    for (const QStringView operand : verb.operands) {
        words.append(operand.toString());
    }
    for (const VerbOption &option : verb.options) {
        words.append(optionSynopsis(option));
    }
    return words.join(u' ');
}
