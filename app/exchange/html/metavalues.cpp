// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/metavalues.h"

namespace
{

QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar unit : name) {
        if (unit.isLetter())
            letters += unit.toLower();
    }
    return letters;
}

} // namespace

MetaValues::MetaValues(const HtmlTree &tree)
{
    for (const int meta : tree.all(HtmlTag::Meta)) {
        const QString content = tree.attribute(meta, HtmlAttribute::Content).simplified();
        if (content.isEmpty())
            continue;
        for (const HtmlAttribute key :
             {HtmlAttribute::Property, HtmlAttribute::Name, HtmlAttribute::ItemProp, HtmlAttribute::HttpEquiv}) {
            const QString name = lettersOf(tree.attribute(meta, key));
            if (!name.isEmpty())
                m_values[name].append(content);
        }
    }
}

QString MetaValues::first(std::initializer_list<QLatin1StringView> names) const
{
    for (const QLatin1StringView name : names) {
        const QStringList values = m_values.value(name);
        if (!values.isEmpty())
            return values.first();
    }
    return {};
}
