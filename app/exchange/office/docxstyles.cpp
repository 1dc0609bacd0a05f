// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/office/docxstyles.h"

#include "exchange/container/safexml.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

constexpr int deepestHeading = 6;

// By a name of Word's own, "heading 2" or "IntenseQuote"; a plain paragraph when it is none of these.
DocxStyles::Role namedRole(const QString &name)
{
    QString letters;
    int number = 0;
    for (const QChar unit : name.toLower()) {
        if (unit.isLetter()) {
            letters += unit;
        } else if (unit.isDigit()) {
            number = std::min(number * 10 + unit.digitValue(), 99);
        }
    }
    if (letters == "title"_L1 || letters == "subtitle"_L1)
        return {.kind = BlockKind::Heading, .level = letters == "title"_L1 ? 1 : 2};
    if (letters == "heading"_L1 && number > 0)
        return {.kind = BlockKind::Heading, .level = std::min(number, deepestHeading)};
    if (letters == "quote"_L1 || letters == "intensequote"_L1 || letters == "blocktext"_L1 ||
        letters == "blockquote"_L1)
        return {.kind = BlockKind::Quotation};
    if (letters == "caption"_L1)
        return {.kind = BlockKind::Caption};
    if (letters == "listbullet"_L1 || letters == "listnumber"_L1)
        return {.kind = BlockKind::ListItem, .level = std::clamp(number - 1, 0, 8)};
    return {.isContents = letters == "toc"_L1 || letters == "tocheading"_L1};
}

} // namespace

Result<DocxStyles> DocxStyles::read(const QByteArray &bytes, const QString &fileName)
{
    DocxStyles styles;
    SafeXml xml(bytes, fileName);
    QString id;
    while (xml.next()) {
        const QStringView name = xml.name();
        if (!xml.isStart())
            continue;
        if (name == "style"_L1) {
            id = xml.attribute("styleId"_L1);
        } else if (name == "name"_L1) {
            styles.m_styles[id].name = xml.attribute("val"_L1);
        } else if (name == "basedOn"_L1) {
            styles.m_styles[id].basedOn = xml.attribute("val"_L1);
        } else if (name == "outlineLvl"_L1) {
            styles.m_styles[id].outline = xml.attribute("val"_L1).toInt();
        } else if (name == "numId"_L1) {
            styles.m_styles[id].isList = xml.attribute("val"_L1) != "0"_L1;
        }
    }
    return xml.result().transform([&] { return styles; });
}

DocxStyles::Role DocxStyles::role(const QString &id) const
{
    constexpr int mostSteps = 12; // a style may be based on itself
    QString at = id;
    for (int steps = 0; steps < mostSteps && !at.isEmpty(); ++steps) {
        const Style style = m_styles.value(at, {.name = at});
        if (const Role role = namedRole(style.name); role != Role())
            return role;
        if (style.outline >= 0 && style.outline < 9)
            return {.kind = BlockKind::Heading, .level = std::min(style.outline + 1, deepestHeading)};
        if (style.isList)
            return {.kind = BlockKind::ListItem};
        at = style.basedOn;
    }
    return {};
}
