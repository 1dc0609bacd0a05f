// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/study.h"

#include <QMenu>

#include <functional>

class Lens;

// The word lists, to add the selected words to one of them. Filled each time that it opens. GUI thread; the study and
// the lens must outlive it.
class AddToListMenu : public QMenu
{
    Q_OBJECT

public:
    using Words = std::function<QString()>; // those that are selected; may be empty

    AddToListMenu(Study &study, const Lens &lens, Words words, QWidget *parent = nullptr);

signals:
    void failed(const Error &error);
    void newListWanted(const QStringList &words);

private:
    void fill();

    Study &m_study;
    const Lens &m_lens;
    Words m_words;
};
