// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/tagpanel.h"

#include "study/actions/addtag.h"
#include "ui/annotation/descriptionedit.h"
#include "ui/annotation/tagactions.h"
#include "ui/annotation/tagdelegate.h"
#include "ui/annotation/tagfilterline.h"
#include "ui/annotation/tagview.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

TagPanel::TagPanel(Study &study, TagTree &tags, TagFilter &filter, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_tags(&tags)
    , m_filter(&filter)
    , m_navigator(&navigator)
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_view(new TagView(tags, this))
    , m_delegate(new TagDelegate(filter, this))
    , m_actions(new TagActions(study, tags, filter, *m_view))
    , m_empty(new EmptyState(tr("No tags yet. Name the first one below; the digits 1 to 9 then set tags."), this))
    , m_description(new DescriptionEdit(study, tags, this))
    , m_newTag(new QLineEdit(this))
{
    build();
    connectAll();
    refresh();
    refreshChecked();
}

void TagPanel::build()
{
    setAccessibleName(tr("Tags"));
    const int margin = rowMargin(fontMetrics());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, margin, 0, margin);
    layout->setSpacing(margin / 2);
    m_title->setText(tr("Tags"));
    m_title->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(m_title);
    const auto addIndented = [&](QWidget *widget) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(margin, 0, margin, 0);
        line->addWidget(widget);
        layout->addLayout(line);
    };
    addIndented(new TagFilterLine(*m_filter, this));
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Tags of the study"));
    layout->addWidget(m_view);
    layout->addWidget(m_empty);
    addIndented(m_description);
    m_newTag->setPlaceholderText(tr("New tag…"));
    m_newTag->setAccessibleName(tr("Name of a new tag"));
    m_newTag->setMaxLength(200);
    m_newTag->setEnabled(!m_study->isReadOnly());
    m_newTag->installEventFilter(this);
    m_newTag->setObjectName(QStringLiteral("newTag"));
    addIndented(m_newTag);
    setFocusProxy(m_view);
}

void TagPanel::connectAll()
{
    const auto activate = [this](const QModelIndex &index) {
        if (index.isValid())
            emit tagActivated(index.data(TagTree::IdRole).value<TagId>());
    };
    connect(m_view, &QTreeView::clicked, this, [this, activate](const QModelIndex &index) {
        if (!m_navigator->highlight().isNull())
            activate(index);
    });
    // The first click of two has done it where a highlight is selected.
    connect(m_view, &QTreeView::doubleClicked, this, [this, activate](const QModelIndex &index) {
        if (m_navigator->highlight().isNull())
            activate(index);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TagPanel::refreshHint);
    connect(m_delegate, &TagDelegate::renameWanted, this, [this](TagId tag, const QString &name) {
        if (const Result<void> done = renameTag(*m_study, tag, name); !done)
            emit failed(done.error());
    });
    connect(m_actions, &TagActions::activated, this, &TagPanel::tagActivated);
    connect(m_actions, &TagActions::splitWanted, this, &TagPanel::splitWanted);
    connect(m_actions, &TagActions::failed, this, &TagPanel::failed);
    connect(m_actions, &TagActions::done, this, &TagPanel::done);
    connect(m_description, &DescriptionEdit::failed, this, &TagPanel::failed);
    connect(m_filter, &TagFilter::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_tags, &QAbstractItemModel::modelReset, this, &TagPanel::refresh);
    connect(m_navigator, &Navigator::highlightSelected, this, &TagPanel::refreshChecked);
    connect(m_study, &Study::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.highlights.isEmpty())
            refreshChecked();
    });
    m_view->installEventFilter(this);
}

void TagPanel::refresh()
{
    const bool isEmpty = m_tags->tags().isEmpty();
    m_view->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    refreshHint();
}

void TagPanel::refreshChecked()
{
    QSet<TagId> checked;
    if (const HighlightId highlight = m_navigator->highlight(); !highlight.isNull()) {
        const QString tail = QStringLiteral("WHERE highlight_id = ?");
        for (const HighlightTag &row :
             orEmpty(m_study->store().table<HighlightTag>().select(tail, {highlight.value}))) {
            checked.insert(row.tag);
        }
    }
    m_delegate->setChecked(checked);
    m_view->viewport()->update();
}

void TagPanel::refreshHint()
{
    m_description->setTag(m_view->currentTag()); // stores what was typed on the one before, and the tags are read anew
    const Tag *current = m_tags->find(m_view->currentTag());
    const QString top = tr("Enter: new tag");
    const QString below = current ? tr("Shift+Enter: below “%1”").arg(current->name) : QString();
    m_newTag->setToolTip(plainToolTip(current ? top + QLatin1Char('\n') + below : top));
}

bool TagPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    // Not QAbstractItemView::activated: a double click sends that too.
    if (watched == m_newTag)
        create(key->modifiers().testFlag(Qt::ShiftModifier) ? Place::Below : Place::Top);
    else if (m_view->hasFocus() && !m_view->currentTag().isNull()) // not the line in which a tag is renamed
        emit tagActivated(m_view->currentTag());
    return true;
}

void TagPanel::create(Place place)
{
    if (m_newTag->text().trimmed().isEmpty())
        return;
    const TagId parent = place == Place::Below ? m_view->currentTag() : TagId{};
    const Result<TagId> made = addTag(*m_study, m_newTag->text(), parent);
    if (!made) {
        emit failed(made.error());
        return;
    }
    m_newTag->clear();
    // The parent stays current for the next one below it.
    m_view->setCurrentTag(parent.isNull() ? *made : parent);
}

void TagPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QPoint inView = m_view->viewport()->mapFromGlobal(event->globalPos());
    if (byMouse && m_view->indexAt(inView).isValid())
        m_view->setCurrentIndex(m_view->indexAt(inView));
    if (m_view->currentTag().isNull())
        return;
    QMenu *menu = m_actions->makeMenu(this);
    const QPoint below = m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft());
    menu->popup(byMouse ? event->globalPos() : below);
}
