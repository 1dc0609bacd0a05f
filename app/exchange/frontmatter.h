// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

// The block between two lines "---" at the head of a Markdown file: one "key: value" a line, the value a JSON string
// or plain words. Not YAML: nothing is nested, and nothing is turned into a number or a date.
struct FrontMatter {
    struct Field {
        QString key;
        QString value;
        qsizetype line = 0; // of the file, from 1
    };

    QList<Field> fields;
    QList<qsizetype> strayLines; // those that are neither blank nor a field, from 1
    qsizetype bodyStart = 0;     // unit after the closing line
    qsizetype bodyLine = 1;      // line of the file that the body starts at, from 1

    // The value of the first field with this key; empty when there is none.
    [[nodiscard]] QString value(QLatin1StringView key) const;
};

// None when the text does not start with such a block. Lines end with LF. Pure; any thread.
std::optional<FrontMatter> readFrontMatter(QStringView text);

// "key: "value"\n", the value as a JSON string, so that nothing in it can end the line or the block.
QString frontMatterLine(QLatin1StringView key, QStringView value);
