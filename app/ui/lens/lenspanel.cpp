// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lens/lenspanel.h"

#include "study/actions/editwordlist.h"
#include "ui/lens/lenskinddelegate.h"
#include "ui/lens/wordlisteditor.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
QStringList reservedNames()
{
    return {builtInLists.begin(), builtInLists.end()};
}
} // namespace

LensPanel::LensPanel(StudyModels &models, Lens &lens, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_study(*models.study)
    , m_lens(lens)
    , m_counts(models, lens)
    , m_kinds(lens, m_counts, navigator)
    , m_view(new QListView(this))
    , m_editor(new WordListEditor(m_study, lens, this))
    , m_newList(new QLineEdit(this))
{
    build();
    addActions();
    connect(&m_kinds, &QAbstractItemModel::modelReset, this, &LensPanel::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showKind(current.row()); });
    connect(m_editor, &WordListEditor::failed, this, &LensPanel::failed);
    connect(m_newList, &QLineEdit::returnPressed, this, &LensPanel::createList);
    m_view->setCurrentIndex(m_kinds.index(0));
}

LensPanel::~LensPanel()
{
    (void)flush(); // whoever wants to know asks before
}

void LensPanel::build()
{
    setAccessibleName(tr("Lens"));
    const int margin = rowMargin(fontMetrics());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, margin, 0, margin);
    column->setSpacing(margin / 2);
    addHead(*column);
    auto *delegate = new LensKindDelegate(this);
    // Queued: a renamed list makes the rows anew, and the line in which it was typed must be closed by then.
    connect(delegate, &LensKindDelegate::renameWanted, this, &LensPanel::renameList, Qt::QueuedConnection);
    m_view->setModel(&m_kinds);
    m_view->setItemDelegate(delegate);
    m_view->setAccessibleName(tr("Kinds of words that the lens colours"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_view, 3);
    m_newList->setPlaceholderText(tr("New list…"));
    m_newList->setAccessibleName(tr("Name of a new word list"));
    m_newList->setMaxLength(80);
    m_newList->setEnabled(!m_study.isReadOnly());
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(margin, 0, margin, 0);
    inset->setSpacing(margin);
    inset->addWidget(m_newList);
    inset->addWidget(m_editor, 1);
    column->addLayout(inset, 2);
    setFocusProxy(m_view);
    fit();
}

void LensPanel::addHead(QVBoxLayout &column)
{
    const int margin = rowMargin(fontMetrics());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 0, margin, 0);
    head->setSpacing(0);
    auto *title = new QuietLabel(QuietLabel::Kind::Title, this);
    title->setText(tr("Lens"));
    head->addWidget(title, 1);
    const std::pair<QString, QString> heads[] = {{tr("here"), tr("In the article that has the caret")},
                                                 {tr("desk"), tr("In all articles on the desk")}};
    for (const auto &[text, meaning] : heads) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setToolTip(plainToolTip(meaning));
        m_columns.append(label);
        head->addWidget(label);
    }
    column.addLayout(head);
}

// What hangs on the font.
void LensPanel::fit()
{
    for (QLabel *label : std::as_const(m_columns)) {
        label->setFont(quietFont(font()));
        label->setFixedWidth(LensKindDelegate::columnWidth(fontMetrics()));
    }
}

void LensPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void LensPanel::addActions()
{
    auto *rename = new QAction(tr("Rename"), this);
    rename->setShortcut(Qt::Key_F2);
    connect(rename, &QAction::triggered, this, [this] { m_view->edit(m_view->currentIndex()); });
    auto *remove = new QAction(tr("Delete list"), this);
    remove->setShortcut(QKeySequence::Delete);
    connect(remove, &QAction::triggered, this, [this] {
        if (m_editor->kind().isOwn())
            m_editor->removeList();
    });
    for (QAction *action : {rename, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(!m_study.isReadOnly());
        m_view->addAction(action);
    }
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, rename, remove] {
        const bool isOwn = m_view->currentIndex().flags().testFlag(Qt::ItemIsEditable);
        for (QAction *action : {rename, remove}) {
            action->setEnabled(isOwn && !m_study.isReadOnly());
        }
    });
}

bool LensPanel::flush()
{
    return m_editor->flush();
}

void LensPanel::beginList(const QStringList &words)
{
    m_firstWords = words;
    m_newList->setFocus();
}

void LensPanel::createList()
{
    if (m_newList->text().trimmed().isEmpty())
        return;
    const QString name = m_newList->text().simplified();
    const Result<WordListId> made = addWordList(m_study, name, m_firstWords, reservedNames());
    if (!made) {
        emit failed(made.error());
        return;
    }
    m_firstWords.clear();
    m_newList->clear();
    m_view->setCurrentIndex(m_kinds.index(m_kinds.rowCount() - 1));
}

void LensPanel::renameList(const QString &list, const QString &name)
{
    const QList<WordList> &lists = m_lens.engine().lists();
    const auto known = std::ranges::find(lists, list, &WordList::name);
    if (known == lists.end())
        return;
    if (const Result<void> done = renameWordList(m_study, known->id, name, reservedNames()); !done)
        emit failed(done.error());
}

// The lists are others: the same kind stays current, or the one in its place.
void LensPanel::follow()
{
    const int same = m_kinds.rowOf(m_current);
    const int place = m_kinds.looks().isEmpty() ? -1 : int(std::min(m_lastRow, m_kinds.looks().size() - 1));
    m_view->setCurrentIndex(m_kinds.index(same >= 0 ? same : place));
}

void LensPanel::showKind(int row)
{
    if (row < 0)
        return;
    m_lastRow = row;
    m_current = m_kinds.looks()[row].kind.key;
    m_editor->setKind(m_kinds.looks()[row].kind);
}
