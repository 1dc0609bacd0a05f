// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lens/addtolistmenu.h"

#include "study/actions/editwordlist.h"
#include "ui/widgets/lens.h"

AddToListMenu::AddToListMenu(Study &study, const Lens &lens, Words words, QWidget *parent)
    : QMenu(tr("Add to &list"), parent), m_study(study), m_lens(lens), m_words(std::move(words))
{
    connect(this, &QMenu::aboutToShow, this, &AddToListMenu::fill);
}

void AddToListMenu::fill()
{
    clear();
    const QString words = m_words().simplified();
    if (words.isEmpty() || m_study.isReadOnly()) {
        addAction(words.isEmpty() ? tr("Select some words in an article first") : tr("The study is read only"))
            ->setEnabled(false);
        return;
    }
    for (const LensKind &kind : m_lens.engine().kinds()) {
        if (kind.list.isEmpty())
            continue;
        QAction *action = addAction(QString(kind.title).replace(u'&', QStringLiteral("&&")), this, [this, kind, words] {
            const Result<void> done = addWords(m_study, kind.list, m_lens.engine().words(kind.list), {words});
            if (!done)
                emit failed(done.error());
        });
        action->setEnabled(!m_lens.engine().words(kind.list).contains(words)); // is there already
    }
    addSeparator();
    addAction(tr("&New list…"), this, [this, words] { emit newListWanted({words}); });
}
