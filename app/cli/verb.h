// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "core/result.h"

#include <QHash>
#include <QStringList>

#include <span>

// What a verb is: words for the help, what it takes, and what it does. Constants, one in each verb's own file.

enum class OptionUse { Optional, Required, Repeated };
enum class Paints { No, Yes }; // and so needs a QGuiApplication for its fonts

struct VerbOption {
    QLatin1StringView name;
    QLatin1StringView value; // stands for its value in the synopsis; empty: a flag
    const char *meaning;     // context "Cli"
    OptionUse use = OptionUse::Optional;
};

// The arguments of a call, checked against the verb's operands and options.
struct VerbCall {
    QStringList operands;
    QHash<QString, QStringList> options; // the values of each that was given; of a flag none

    [[nodiscard]] bool has(QLatin1StringView option) const { return options.contains(option); }
    [[nodiscard]] QStringList values(QLatin1StringView option) const { return options.value(option); }
    [[nodiscard]] QString value(QLatin1StringView option) const // the last one given
    {
        const QStringList given = values(option);
        return given.isEmpty() ? QString() : given.last();
    }
};

struct Verb {
    QLatin1StringView name;
    std::span<const QStringView> operands; // "FILE"; "PATH…" once or more; "[VERB]" need not be given
    std::span<const VerbOption> options;
    const char *summary; // context "Cli"
    // Writes to the console's `out` last, when nothing can fail any more.
    Result<void> (*run)(const VerbCall &call, Console &console);
    QString (*more)() = nullptr; // further help, its last line ended
    Paints paints = Paints::No;
};

inline constexpr QStringView fileOperand = u"FILE";
inline constexpr VerbOption jsonOption{
    .name = QLatin1StringView("json"), .value = {}, .meaning = QT_TRANSLATE_NOOP("Cli", "print JSON")};
