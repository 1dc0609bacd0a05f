// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lens/wordlisteditor.h"

#include "study/actions/editwordlist.h"
#include "text/canonicaltext.h"
#include "ui/shell/preference.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr int restTime = 900; // milliseconds without a key
const Preference<QString> folderPreference("files/folder", QString());

Result<QStringList> wordsOfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorKind::NotFound, QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotReadable, QFileInfo(path).fileName());
    return decodeText(file.read(maxTextBytes + 1), QFileInfo(path).fileName()).and_then(wordsOfText);
}
} // namespace

WordListEditor::WordListEditor(Study &study, const Lens &lens, QWidget *parent)
    : QWidget(parent)
    , m_study(study)
    , m_lens(lens)
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_state(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_words(new QPlainTextEdit(this))
    , m_import(new QPushButton(tr("Import…"), this))
    , m_remove(new QPushButton(this))
{
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &WordListEditor::flush);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { m_rest.start(); });
    connect(m_import, &QPushButton::clicked, this, &WordListEditor::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &WordListEditor::removeList);
    connect(&m_lens, &Lens::listsChanged, this, &WordListEditor::showWords);
    showWords();
}

void WordListEditor::build()
{
    const int gap = rowMargin(fontMetrics()) / 2;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_title);
    column->addWidget(m_state);
    m_words->setPlaceholderText(tr("One name on a line"));
    m_words->setAccessibleName(tr("Words of the list, one on a line"));
    m_words->setTabChangesFocus(true);
    m_words->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_words->setUndoRedoEnabled(false); // the study undoes
    m_words->installEventFilter(this);
    column->addWidget(m_words, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(m_import);
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);
}

// By value: what is stored on the way makes the list of kinds anew.
void WordListEditor::setKind(LensKind kind)
{
    if (kind != m_kind)
        (void)flush();
    m_kind = std::move(kind);
    showWords();
}

WordListId WordListEditor::storedList() const
{
    const QList<WordList> &lists = m_lens.engine().lists();
    const auto list = std::ranges::find(lists, m_kind.list, &WordList::name);
    return list == lists.end() ? WordListId{} : list->id;
}

void WordListEditor::showWords()
{
    const bool hasList = !m_kind.list.isEmpty();
    for (QWidget *widget : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_import)}) {
        widget->setVisible(hasList);
    }
    const bool canChange = hasList && !m_study.isReadOnly();
    m_words->setReadOnly(!canChange);
    m_import->setEnabled(canChange);
    m_remove->setVisible(hasList && !storedList().isNull());
    m_remove->setEnabled(canChange);
    m_remove->setText(m_kind.isOwn() ? tr("Delete list") : tr("Built-in words"));
    if (hasList) {
        const QStringList words = m_lens.engine().words(m_kind.list);
        const Result<QStringList> shown = wordsOfText(m_words->toPlainText());
        if (!shown || *shown != words) {
            m_words->setPlainText(words.join(u'\n'));
            m_rest.stop();
        }
    }
    refreshState();
}

void WordListEditor::refreshState()
{
    m_title->setText(m_kind.title);
    if (m_kind.list.isEmpty()) {
        m_state->setText(m_kind.key.isEmpty() ? QString() : tr("Found by patterns; there is no list to edit."));
        return;
    }
    const int count = int(m_lens.engine().words(m_kind.list).size());
    const QString words = tr("%n name(s)", nullptr, count);
    m_state->setText(storedList().isNull() ? tr("%1, as the program brings them").arg(words)
                                           : tr("%1, kept in this study").arg(words));
}

bool WordListEditor::flush()
{
    m_rest.stop();
    if (m_kind.list.isEmpty() || m_words->isReadOnly())
        return true;
    const Result<QStringList> words = wordsOfText(m_words->toPlainText());
    if (words && *words == m_lens.engine().words(m_kind.list))
        return true;
    return report(words.and_then([this](const QStringList &all) { return setWords(m_study, m_kind.list, all); }));
}

void WordListEditor::removeList()
{
    m_rest.stop();
    if (const WordListId list = storedList(); !list.isNull() && !m_study.isReadOnly())
        report(removeWordList(m_study, list));
}

void WordListEditor::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import names"), folderPreference.get(),
                                                      tr("Texts (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    folderPreference.set(QFileInfo(path).absolutePath());
    importFile(path);
}

void WordListEditor::importFile(const QString &path)
{
    if (!flush())
        return;
    report(wordsOfFile(path).and_then([this](const QStringList &words) {
        return addWords(m_study, m_kind.list, m_lens.engine().words(m_kind.list), words);
    }));
}

bool WordListEditor::report(const Result<void> &result)
{
    if (!result)
        emit failed(result.error());
    return result.has_value();
}

bool WordListEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        (void)flush();
    return QWidget::eventFilter(watched, event);
}
