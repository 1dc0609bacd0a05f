// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/html/htmltree.h"

#include <QHash>

// The contents of a page's meta elements, by name, property or itemprop: letters alone, in lower case, so that
// "article:published_time" is "articlepublishedtime". Of several of one name, in order. Pure; any thread.
class MetaValues
{
public:
    explicit MetaValues(const HtmlTree &tree);

    // Of the first of these names that has one.
    [[nodiscard]] QString first(std::initializer_list<QLatin1StringView> names) const;
    [[nodiscard]] QStringList all(QLatin1StringView name) const { return m_values.value(name); }

private:
    QHash<QString, QStringList> m_values;
};
