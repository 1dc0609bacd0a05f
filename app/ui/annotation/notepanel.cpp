// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/notepanel.h"

#include "models/linkchoices.h"
#include "ui/annotation/notecompletion.h"
#include "ui/annotation/noteeditor.h"
#include "ui/annotation/notekeeper.h"
#include "ui/annotation/notelinks.h"
#include "ui/annotation/othernotes.h"
#include "ui/shell/openthing.h"
#include "ui/shell/theme.h"
#include "ui/widgets/quietlabel.h"
#include "ui/widgets/rowpainting.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

NotePanel::NotePanel(Study &study, const HighlightList &highlights, Navigator &navigator,
                     const Highlighter &highlighter, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_highlights(&highlights)
    , m_navigator(&navigator)
    , m_keeper(new NoteKeeper(study, this))
    , m_title(new QuietLabel(QuietLabel::Kind::Title, this))
    , m_kind(new QToolButton(this))
    , m_heading(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_editor(new NoteEditor(this))
    , m_state(new QuietLabel(QuietLabel::Kind::Words, this))
    , m_others(new OtherNotes(this))
{
    build();
    connectEditor(*m_editor, highlighter);
    connectEditor(*m_others->text(), highlighter);
    new NoteCompletion(*m_editor, *new LinkChoices(study, highlights, this));
    m_editor->setText(m_keeper->open({}));
    connectAll();
    retarget();
}

NotePanel::~NotePanel()
{
    (void)m_keeper->flush(); // whoever wants to know asks before
}

void NotePanel::build()
{
    setAccessibleName(tr("Note"));
    const int margin = rowMargin(fontMetrics());
    auto *top = new QHBoxLayout;
    m_title->setText(tr("Note"));
    m_kind->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_kind->setAutoRaise(true);
    m_kind->setFocusPolicy(Qt::TabFocus);
    m_kind->setFont(quietFont(font()));
    connect(m_kind, &QToolButton::clicked, this,
            [this, menu = kindMenu()] { menu->popup(m_kind->mapToGlobal(QPoint(0, m_kind->height()))); });
    top->addWidget(m_title, 1);
    top->addWidget(m_kind);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin / 2, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addLayout(top);
    layout->addWidget(m_heading);
    m_editor->setPlaceholderText(tr("Write in Markdown"));
    m_editor->setAccessibleName(tr("Text of the note"));
    m_editor->setReadOnly(m_study->isReadOnly());
    auto *frame = new QVBoxLayout; // painted below
    frame->setContentsMargins(2, 2, 2, 2);
    frame->addWidget(m_editor);
    layout->addLayout(frame, 2);
    layout->addWidget(m_state);
    layout->addWidget(m_others, 1);
    setFocusProxy(m_editor);
}

QMenu *NotePanel::kindMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const NoteKind kind : noteKinds) {
        QAction *action = menu->addAction(kindWords(kind), this, [this, kind] { choose(kind); });
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (size_t i = 0; i < noteKinds.size(); ++i) {
            menu->actions()[qsizetype(i)]->setEnabled(isThere(noteKinds[i]));
            menu->actions()[qsizetype(i)]->setChecked(noteKinds[i] == kindOf(m_keeper->target()));
        }
    });
    return menu;
}

void NotePanel::connectAll()
{
    connect(m_editor, &NoteEditor::textChanged, this, [this] { m_keeper->type(m_editor->text()); });
    connect(m_editor, &NoteEditor::left, m_keeper, &NoteKeeper::flush);
    connect(m_editor, &NoteEditor::pasteRefused, this, &NotePanel::refusePaste);
    connect(m_navigator, &Navigator::noteWanted, this, &NotePanel::editOn);
    for (const auto focus : {&NoteEditor::entered, &NoteEditor::left}) {
        connect(m_editor, focus, this, qOverload<>(&QWidget::update)); // the frame
    }
    connect(m_keeper, &NoteKeeper::replaced, m_editor, &NoteEditor::replaceText);
    connect(m_keeper, &NoteKeeper::stateChanged, this, &NotePanel::refreshState);
    connect(m_keeper, &NoteKeeper::failed, this, &NotePanel::failed);
    connect(m_study, &Study::changed, this, &NotePanel::follow);
    // What is selected anew takes the note to itself; an event only when no highlight comes before it.
    connect(m_navigator, &Navigator::highlightSelected, this,
            [this](HighlightId highlight) { choose(highlight.isNull() ? m_choice : std::nullopt); });
    connect(m_navigator, &Navigator::eventSelected, this, [this](EventId event) {
        choose(event.isNull() || isThere(NoteKind::Highlight) ? m_choice : std::nullopt);
    });
    connect(m_navigator, &Navigator::articleSelected, this, [this] { choose(m_choice); });
}

void NotePanel::connectEditor(NoteEditor &editor, const Highlighter &highlighter)
{
    if (highlighter)
        highlighter(editor.document());
    auto *links = new NoteLinks(editor, *m_study);
    connect(links, &NoteLinks::followed, this,
            [this](const NoteLinkTarget &target) { openThing(*m_navigator, *m_highlights, target.thing); });
}

Result<void> NotePanel::flush()
{
    return m_keeper->flush();
}

void NotePanel::edit()
{
    choose(std::nullopt);
    m_editor->setFocus();
}

void NotePanel::editOn(const NoteTarget &target)
{
    choose(std::nullopt);
    m_pinned = target;
    retarget();
    m_editor->setFocus();
}

void NotePanel::choose(std::optional<NoteKind> kind)
{
    m_choice = kind;
    m_pinned.reset();
    retarget();
}

void NotePanel::follow(const ChangeSet &changes)
{
    if (changes.touchesHighlights() || changes.touchesEvents() || changes.info || !changes.notes.isEmpty())
        retarget(); // what it is on may be gone, back, or called otherwise
}

NoteTarget NotePanel::target(NoteKind kind) const
{
    switch (kind) {
    case NoteKind::Highlight:
        return {.highlight = m_navigator->highlight()};
    case NoteKind::Event:
        return {.event = m_navigator->event()};
    case NoteKind::Article:
        return {.article = m_navigator->article()};
    case NoteKind::Study:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

bool NotePanel::exists(const NoteTarget &target) const
{
    const StudyStore &store = m_study->store();
    switch (kindOf(target)) {
    case NoteKind::Highlight:
        return m_highlights->find(target.highlight) != nullptr;
    case NoteKind::Event:
        return orEmpty(store.table<Event>().find(Event{.id = target.event})).has_value();
    case NoteKind::Article:
        return orEmpty(store.table<Article>().find(Article{.id = target.article})).has_value();
    case NoteKind::Study:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

NoteTarget NotePanel::selected() const
{
    return target(*std::ranges::find_if(noteKinds, [this](NoteKind kind) { return isThere(kind); }));
}

NoteTarget NotePanel::wantedTarget() const
{
    return m_pinned && exists(*m_pinned) ? *m_pinned : target(currentKind());
}

NoteKind NotePanel::currentKind() const
{
    if (m_choice && isThere(*m_choice))
        return *m_choice;
    return *std::ranges::find_if(noteKinds, [this](NoteKind kind) { return isThere(kind); });
}

void NotePanel::retarget()
{
    const NoteTarget wanted = wantedTarget();
    if (wanted != m_keeper->target())
        m_editor->setText(m_keeper->open(wanted));
    refreshHeading();
    refreshOthers();
}

void NotePanel::refreshOthers()
{
    const StudyStore &store = m_study->store();
    const std::optional<Note> own = orEmpty(noteOn(store, m_keeper->target()));
    QList<Note> others = orEmpty(notesOn(store, m_keeper->target()));
    others.removeIf([&](const Note &note) { return own && note.id == own->id; });
    m_others->setNotes(others);
    // Where only others have written, theirs is what there is to read.
    static_cast<QBoxLayout *>(layout())->setStretchFactor(m_others, own ? 1 : 6);
}

void NotePanel::refusePaste()
{
    m_state->setForegroundRole(QPalette::BrightText);
    m_state->setText(
        tr("not pasted: a note holds at most %1 characters").arg(QLocale().toString(qlonglong(NoteEditor::mostUnits))));
}

void NotePanel::refreshHeading()
{
    const QString heading = noteHeading(*m_study, *m_highlights, m_keeper->target());
    const QString kind = kindWords(kindOf(m_keeper->target()));
    m_heading->setText(heading);
    m_editor->setAccessibleDescription(heading);
    m_kind->setText(tr("%1 ▾").arg(kind));
    m_kind->setAccessibleName(tr("The note is on: %1").arg(kind));
}

void NotePanel::refreshState()
{
    const bool hasFailed = m_keeper->state() == NoteKeeper::State::Failed;
    m_state->setForegroundRole(hasFailed ? QPalette::BrightText : QPalette::PlaceholderText);
    if (hasFailed)
        m_state->setText(tr("not saved: %1").arg(describe(*m_keeper->error())));
    else
        m_state->setText(m_keeper->state() == NoteKeeper::State::Saved ? tr("saved") : QString());
}

// A frame around the editor, which has none of its own.
void NotePanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    const Theme &theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_editor->hasFocus() ? theme.accent : theme.line);
    painter.setBrush(theme.page);
    painter.drawRoundedRect(QRectF(m_editor->geometry()).adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
}
