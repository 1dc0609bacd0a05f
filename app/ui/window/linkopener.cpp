// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/linkopener.h"

#include "models/linktarget.h"
#include "ui/shell/openthing.h"
#include "ui/shell/preference.h"
#include "ui/widgets/noticebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{
const Preference<QStringList> studiesPreference("files/studies", QStringList()); // "UUID path", the newest first
constexpr qsizetype mostStudies = 100;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkOpener)
};
} // namespace

void rememberStudy(const Study &study)
{
    const QString uuid = studyUuid(study);
    if (uuid.isEmpty())
        return;
    QStringList studies = studiesPreference.get();
    const QString line = uuid + u' ' + QFileInfo(study.path()).absoluteFilePath();
    if (studies.value(0) == line)
        return;
    studies.removeIf([&](const QString &each) { return each.startsWith(uuid + u' '); });
    studies.prepend(line);
    studiesPreference.set(studies.first(std::min(mostStudies, studies.size())));
}

QString rememberedStudy(const QString &uuid)
{
    for (const QString &line : studiesPreference.get()) {
        const QString path = line.section(u' ', 1);
        if (line.section(u' ', 0, 0) == uuid && QFileInfo(path).isFile())
            return path;
    }
    return {};
}

Result<void> openLink(MainWindow &window, const QString &address)
{
    const std::optional<DeepLink> link = readDeepLink(address);
    if (!link) {
        return failure(ErrorKind::Usage,
                       Words::tr("“%1” leads to nothing that Synoptic can open.").arg(address.left(200)));
    }
    const bool isOther =
        !link->study.isEmpty() && (!window.workspace() || studyUuid(window.workspace()->study()) != link->study);
    if (isOther) {
        const QString path = rememberedStudy(link->study);
        if (path.isEmpty())
            return failure(ErrorKind::UnknownStudy, deepLink(link->kind, link->uuid, link->study));
        if (!window.openStudy(path))
            return failure(ErrorKind::Usage, window.notices()->text());
    }
    Workspace &workspace = *window.workspace();
    return linkTarget(workspace.study(), *link).transform([&](const Touched::Thing &thing) {
        window.showView(CentralView::Desk);
        openThing(workspace.navigator(), workspace.models().highlights, thing);
    });
}
