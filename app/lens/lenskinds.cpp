// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/lenskinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct KindTitle {
    const char *name;
    const char *title;
    const char *list;
};

constexpr auto kindTitles = std::to_array<KindTitle>({
    {"Model", QT_TRANSLATE_NOOP("Lens", "Models"), "models"},
    {"Company", QT_TRANSLATE_NOOP("Lens", "Companies"), "companies"},
    {"Outlet", QT_TRANSLATE_NOOP("Lens", "Outlets"), "outlets"},
    {"Person", QT_TRANSLATE_NOOP("Lens", "People"), "people"},
    {"Date", QT_TRANSLATE_NOOP("Lens", "Dates"), ""},
    {"Figure", QT_TRANSLATE_NOOP("Lens", "Figures"), ""},
    {"Attribution", QT_TRANSLATE_NOOP("Lens", "Attributions"), ""},
    {"Hedge", QT_TRANSLATE_NOOP("Lens", "Hedges"), ""},
    {"Quotation", QT_TRANSLATE_NOOP("Lens", "Quotations"), ""},
    {"Link", QT_TRANSLATE_NOOP("Lens", "Web addresses"), ""},
});
} // namespace

bool isBuiltInList(const QString &name)
{
    return std::ranges::contains(builtInLists, name);
}

QList<LensKind> lensKinds(const QList<WordList> &lists)
{
    QList<LensKind> kinds;
    for (const KindTitle &kind : kindTitles) {
        const QString name = QString::fromLatin1(kind.name);
        kinds.append({.key = name,
                      .title = QCoreApplication::translate("Lens", kind.title),
                      .attribute = name,
                      .list = QString::fromLatin1(kind.list)});
    }
    int own = 0;
    for (const WordList &list : lists) {
        if (isBuiltInList(list.name))
            continue;
        kinds.append({.key = QStringLiteral("list:") + list.name,
                      .title = list.name,
                      .attribute = QStringLiteral("Own %1").arg(own % ownLooks + 1),
                      .list = list.name});
        ++own;
    }
    return kinds;
}
