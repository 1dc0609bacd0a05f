// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/frontmatter.h"

#include "exchange/jsontext.h"

#include <algorithm>

namespace
{

constexpr qsizetype maxLines = 200; // a body that starts with a rule and has another one far below has no front matter

bool isKey(QStringView text)
{
    const auto isKeyUnit = [](QChar unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || unit.isDigit() || unit == u'_' ||
               unit == u'-';
    };
    return !text.isEmpty() && std::ranges::all_of(text, isKeyUnit);
}

QString scalar(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u'"')) {
        if (std::optional<QString> quoted = fromJsonText(text))
            return *quoted;
    }
    if (text.size() > 1 && text.startsWith(u'\'') && text.endsWith(u'\''))
        return text.sliced(1, text.size() - 2).toString().replace(QStringLiteral("''"), QStringLiteral("'"));
    return text.toString();
}

void readLine(QStringView line, qsizetype number, FrontMatter &block)
{
    const qsizetype colon = line.indexOf(u':');
    const bool isField =
        colon > 0 && isKey(line.first(colon)) && (colon + 1 == line.size() || line.at(colon + 1).isSpace());
    if (isField) {
        block.fields.append(
            {.key = line.first(colon).toString(), .value = scalar(line.sliced(colon + 1)), .line = number});
    } else if (!line.trimmed().isEmpty()) {
        block.strayLines.append(number);
    }
}

} // namespace

QString FrontMatter::value(QLatin1StringView key) const
{
    const auto field = std::ranges::find(fields, key, &Field::key);
    return field == fields.end() ? QString() : field->value;
}

std::optional<FrontMatter> readFrontMatter(QStringView text)
{
    if (!text.startsWith(u"---\n"))
        return std::nullopt;
    FrontMatter block;
    qsizetype start = 4;
    for (qsizetype number = 2; number <= maxLines && start < text.size(); ++number) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        const QStringView line = text.sliced(start, end - start);
        start = std::min(end + 1, text.size());
        if (line.trimmed() == u"---") {
            block.bodyStart = start;
            block.bodyLine = number + 1;
            return block;
        }
        readLine(line, number, block);
    }
    return std::nullopt;
}

QString frontMatterLine(QLatin1StringView key, QStringView value)
{
    return key + QStringLiteral(": ") + jsonText(value) + u'\n';
}
