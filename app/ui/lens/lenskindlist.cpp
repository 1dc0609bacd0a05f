// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lens/lenskindlist.h"

#include "ui/lens/lenscounts.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/rowpainting.h"

#include <QLocale>

#include <algorithm>

namespace
{
QString numberText(std::optional<int> number)
{
    return number ? QLocale().toString(*number) : QString(QChar(0x2026));
}

QString underlineText(QTextCharFormat::UnderlineStyle style)
{
    switch (style) {
    case QTextCharFormat::DashUnderline:
        return LensKindList::tr("dashes below");
    case QTextCharFormat::DotLine:
        return LensKindList::tr("dots below");
    case QTextCharFormat::WaveUnderline:
        return LensKindList::tr("a wave below");
    case QTextCharFormat::DashDotLine:
        return LensKindList::tr("dashes and dots below");
    case QTextCharFormat::NoUnderline:
        return {};
    default:
        return LensKindList::tr("underlined");
    }
}

// How the words are drawn, for those who do not see it.
QString shapeText(const LensLook &look)
{
    QStringList parts{look.format.fontItalic() ? LensKindList::tr("slanted") : QString(),
                      underlineText(look.format.underlineStyle())};
    parts.removeAll(QString());
    return parts.isEmpty() ? LensKindList::tr("coloured") : parts.join(QStringLiteral(", "));
}
} // namespace

LensKindList::LensKindList(Lens &lens, LensCounts &counts, Navigator &navigator, QObject *parent)
    : QAbstractListModel(parent), m_lens(lens), m_counts(counts), m_navigator(navigator), m_looks(lens.looks())
{
    for (const auto signal : {&Lens::listsChanged, &Lens::hiddenChanged, &Lens::themeChanged}) {
        connect(&m_lens, signal, this, &LensKindList::takeLooks);
    }
    connect(&m_counts, &LensCounts::changed, this, &LensKindList::tellAll);
    connect(&m_navigator, &Navigator::articleSelected, this, &LensKindList::tellAll);
}

void LensKindList::takeLooks()
{
    const QList<LensLook> &looks = m_lens.looks();
    const bool same = std::ranges::equal(looks, m_looks, {}, &LensLook::kind, &LensLook::kind);
    if (same) {
        m_looks = looks;
        tellAll();
        return;
    }
    beginResetModel();
    m_looks = looks;
    endResetModel();
}

void LensKindList::tellAll()
{
    emit dataChanged(index(0), index(rowCount() - 1));
}

int LensKindList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_looks.size());
}

QString LensKindList::here(const LensLook &look) const
{
    const ArticleId article = m_navigator.article();
    return article.isNull() ? QString() : numberText(m_counts.in(article, look.kind.key));
}

QString LensKindList::onDesk(const LensLook &look) const
{
    return numberText(m_counts.onDesk(look.kind.key));
}

QString LensKindList::sentence(const LensLook &look) const
{
    const QString place = here(look).isEmpty() ? QString() : tr("%1 in this article").arg(here(look));
    QStringList parts{look.kind.title, shapeText(look), place, tr("%1 on the desk").arg(onDesk(look))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant LensKindList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LensLook &look = m_looks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return look.kind.title;
    case Qt::CheckStateRole:
        return int(look.shown ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return sentence(look);
    case Qt::ToolTipRole:
        return plainToolTip(sentence(look));
    case LookRole:
        return QVariant::fromValue(look);
    case HereRole:
        return here(look);
    case DeskRole:
        return onDesk(look);
    default:
        return {};
    }
}

Qt::ItemFlags LensKindList::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
    return m_looks[index.row()].kind.isOwn() ? flags | Qt::ItemIsEditable : flags;
}

bool LensKindList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    QSet<QString> hidden = m_lens.hidden();
    const QString key = m_looks[index.row()].kind.key;
    if (value.toInt() == Qt::Checked)
        hidden.remove(key);
    else
        hidden.insert(key);
    m_lens.setHidden(hidden);
    return true;
}

int LensKindList::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_looks, key, [](const LensLook &look) { return look.kind.key; });
    return found == m_looks.end() ? -1 : int(found - m_looks.begin());
}
