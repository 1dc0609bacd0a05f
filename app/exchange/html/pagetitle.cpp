// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/html/pagetitle.h"

#include "exchange/html/prose.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype shortestTitle = 4;
constexpr qsizetype longestTitle = 300;
constexpr qsizetype mostHeadings = 60;

// "Bridge shut | News | The Herald" in three.
QStringList pieces(const QString &title)
{
    static const QRegularExpression sign(
        uR"(\s+[-|\x{2013}\x{2014}\x{00BB}\x{00AB}\x{2022}\x{00B7}:/]+\s+|\s*\|\s*)"_s);
    return title.split(sign, Qt::SkipEmptyParts);
}

class TitleChoice
{
public:
    TitleChoice(const HtmlTree &tree, const QList<PageRole> &roles, const MetaValues &meta, const LinkedData &data,
                const QString &host)
        : m_host(plainLetters(host)), m_site(plainLetters(meta.first({"ogsitename"_L1, "applicationname"_L1})))
    {
        const int element = tree.first(HtmlTag::Title);
        m_element = element < 0 ? QString() : tree.shortText(element, longestTitle);
        for (const QString &told :
             {meta.first({"ogtitle"_L1}), data.headline, meta.first({"twittertitle"_L1}),
              meta.first({"dctitle"_L1, "dctermstitle"_L1, "citationtitle"_L1, "headline"_L1}), m_element}) {
            if (isTitle(told) && plainLetters(told) != m_site)
                m_told.append(told.simplified());
        }
        for (const HtmlTag tag : {HtmlTag::H1, HtmlTag::H2}) {
            for (const int heading : tree.all(tag)) {
                const QString text = tree.shortText(heading, longestTitle);
                if (m_headings.size() + m_lowerHeadings.size() >= mostHeadings)
                    break;
                if (roles.at(heading) != PageRole::Hidden && isTitle(text) && !isSite(text))
                    (tag == HtmlTag::H1 ? m_headings : m_lowerHeadings).append(text);
            }
        }
    }

    PageTitle choose()
    {
        PageTitle chosen;
        chosen.title = confirmedHeading();
        if (chosen.title.isEmpty() && !m_told.isEmpty())
            chosen.title =
                m_told.size() > 1 || m_told.first() != m_element ? withoutSite(m_told.first()) : withoutTail(m_element);
        if (chosen.title.isEmpty() && !m_headings.isEmpty())
            chosen.title = m_headings.first();
        for (const QString &told : std::as_const(m_told)) {
            chosen.titles.append(told);
            chosen.titles.append(withoutSite(told));
        }
        chosen.titles.append(chosen.title);
        chosen.siteName = siteName();
        return chosen;
    }

private:
    static bool isTitle(const QString &text) { return text.size() >= shortestTitle && text.size() <= longestTitle; }

    // One that is what the data say, or that a part of the data is.
    [[nodiscard]] QString confirmedHeading() const
    {
        for (const QStringList &headings : {m_headings, m_lowerHeadings}) {
            for (const QString &told : m_told) {
                for (const QString &heading : headings) {
                    if (plainLetters(heading) == plainLetters(told) || pieces(told).contains(heading))
                        return heading;
                }
            }
        }
        for (const QString &heading : m_headings) {
            for (const QString &told : m_told) {
                if (sharesMostWords(heading, told))
                    return heading;
            }
        }
        return {};
    }

    static QStringList words(const QString &text)
    {
        QStringList found;
        for (const QString &word : text.toLower().split(u' ', Qt::SkipEmptyParts)) {
            if (const QString letters = plainLetters(word); letters.size() > 2)
                found.append(letters);
        }
        return found;
    }

    static bool sharesMostWords(const QString &heading, const QString &told)
    {
        const QStringList own = words(heading);
        const QStringList other = words(told);
        const auto shared = std::ranges::count_if(own, [&](const QString &word) { return other.contains(word); });
        return own.size() > 2 && shared * 2 >= own.size();
    }

    [[nodiscard]] bool isSite(const QString &piece) const
    {
        const QString letters = plainLetters(piece);
        if (letters.size() < 2)
            return false;
        return letters == m_site || m_host.contains(letters) ||
               (m_site.size() > 2 && letters.size() < m_site.size() + 7 && letters.contains(m_site));
    }

    // The name of the site goes from the end, with the section that may stand before it, or from the beginning.
    [[nodiscard]] QString withoutSite(const QString &title) const
    {
        const QStringList parts = pieces(title);
        if (parts.size() < 2)
            return title;
        qsizetype first = 0;
        qsizetype last = parts.size() - 1;
        while (last > first && isSite(parts.at(last)))
            --last;
        while (first < last && isSite(parts.at(first)))
            ++first;
        const qsizetype start = title.indexOf(parts.at(first));
        const qsizetype end = title.lastIndexOf(parts.at(last)) + parts.at(last).size();
        return title.sliced(start, end - start).trimmed();
    }

    // Of a page that says nothing but its title: "A long headline - Herald" without the short piece at the end.
    [[nodiscard]] QString withoutTail(const QString &title) const
    {
        const QString cut = withoutSite(title);
        const QStringList parts = pieces(cut);
        if (cut != title || parts.size() < 2)
            return cut;
        const auto words = [](const QString &text) { return text.count(u' ') + 1; };
        const qsizetype end = cut.lastIndexOf(parts.last());
        const QString rest =
            cut.first(cut.first(end).lastIndexOf(parts.at(parts.size() - 2)) + parts.at(parts.size() - 2).size());
        return words(parts.last()) <= 3 && words(rest) > 3 ? rest.trimmed() : cut;
    }

    [[nodiscard]] QString siteName() const
    {
        const QStringList parts = pieces(m_element);
        for (const QString &part : {parts.isEmpty() ? QString() : parts.last(), parts.value(0)}) {
            const QString letters = plainLetters(part);
            if (parts.size() > 1 && letters.size() > 2 && m_host.contains(letters))
                return part.trimmed();
        }
        return {};
    }

    QString m_host;
    QString m_site;
    QString m_element;
    QStringList m_told;
    QStringList m_headings;
    QStringList m_lowerHeadings;
};

} // namespace

PageTitle pageTitle(const HtmlTree &tree, const QList<PageRole> &roles, const MetaValues &meta, const LinkedData &data,
                    const QString &host)
{
    return TitleChoice(tree, roles, meta, data, host).choose();
}
