// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/eventfields.h"

#include "models/tagmatches.h"
#include "study/actions/changeevent.h"
#include "time/describedate.h"
#include "time/edtffault.h"
#include "ui/shell/theme.h"
#include "ui/widgets/idlewheel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/storedline.h"
#include "ui/widgets/storedtext.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QStringListModel>

namespace
{
// Completes the last of several names between commas.
class LastNameCompleter : public QCompleter
{
public:
    LastNameCompleter(const QStringList &names, QLineEdit &line) : QCompleter(names, &line), m_line(&line)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString before = m_line->text().first(lastNameStart(m_line->text()));
        const QString gap = before.isEmpty() || before.endsWith(u' ') ? QString() : QStringLiteral(" ");
        return before + gap + quotedName(index.data().toString());
    }

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.sliced(lastNameStart(path)).trimmed()};
    }

private:
    QLineEdit *m_line;
};
} // namespace

EventFields::EventFields(Study &study, const TagTree &tags, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_tags(&tags)
    , m_description(new StoredText(StoredText::Kind::Paragraphs, tr("Description of the event"),
                                   [this](const QString &text) { return storeDescription(text); }))
    , m_tagLine(
          new StoredLine(tr("Storyline tags of the event"), [this](const QString &names) { return storeTags(names); }))
    , m_date(new StoredLine(tr("Date of the event in EDTF"), [this](const QString &edtf) { return storeDate(edtf); }))
    , m_dateWords(plainLabel())
    , m_kind(new QComboBox)
    , m_background(new QCheckBox(tr("&background")))
{
    build();
    connect(m_description, &StoredText::refused, this, &EventFields::failed);
    connect(m_tagLine, &StoredLine::refused, this, &EventFields::failed);
    connect(m_date, &StoredLine::refused, this, &EventFields::tell);
    connect(m_date, &StoredLine::reverted, this, &EventFields::checkDate);
    connect(m_date, &QLineEdit::textEdited, this, &EventFields::checkDate);
    // A tag may be heard of after the event that has it.
    const auto nameAgain = [this] {
        if (!m_event.id().isNull())
            follow(m_event);
    };
    connect(m_tags, &QAbstractItemModel::modelReset, this, nameAgain);
    connect(m_tags, &QAbstractItemModel::dataChanged, this, nameAgain);
    connect(m_kind, &QComboBox::activated, this, &EventFields::storeBoxes);
    connect(m_background, &QCheckBox::clicked, this, &EventFields::storeBoxes);
}

void EventFields::build()
{
    m_kind->addItem(tr("on one day"), int(EventKind::Instant));
    m_kind->addItem(tr("over some time"), int(EventKind::Span));
    m_kind->setAccessibleName(tr("How long the event took"));
    m_kind->view()->setAccessibleName(m_kind->accessibleName());
    m_background->setToolTip(tr("It was before the story and is told to explain it."));
    m_background->setAccessibleName(tr("Told as background to the story"));
    m_description->setPlaceholderText(tr("What happened, in a line or two"));
    m_tagLine->setPlaceholderText(tr("none"));
    m_date->setPlaceholderText(tr("as the claims have it"));
    ignoreIdleWheel(*m_kind);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(rowMargin(fontMetrics()) / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_description);
    form->addRow(tr("Ta&gs"), m_tagLine);
    form->addRow(tr("Date sh&own"), m_date);
    form->addRow(QString(), m_dateWords);
    form->addRow(tr("Too&k place"), m_kind);
    form->addRow(tr("Told as"), m_background);
    constexpr int characters = 16;
    for (QLineEdit *line : {m_tagLine, m_date}) {
        line->setMinimumWidth(characters * fontMetrics().averageCharWidth());
        line->setReadOnly(m_study->isReadOnly());
    }
    m_description->setReadOnly(m_study->isReadOnly());
    m_kind->setEnabled(!m_study->isReadOnly());
    m_background->setEnabled(!m_study->isReadOnly());
}

void EventFields::display(const EventItem &event)
{
    const bool isOther = event.id() != m_event.id();
    m_event = event;
    if (!isOther)
        return follow(event);
    m_description->begin(event.event.description);
    m_tagLine->begin(tagNames());
    m_date->begin(event.event.displayEdtf);
    follow(event);
}

void EventFields::follow(const EventItem &event)
{
    m_description->follow(event.event.description);
    m_tagLine->follow(tagNames());
    m_date->follow(event.event.displayEdtf);
    m_kind->setCurrentIndex(m_kind->findData(int(event.event.kind)));
    m_background->setChecked(event.event.background);
    QStringList paths;
    for (const Tag &tag : m_tags->tags())
        paths.append(m_tags->path(tag.id));
    if (paths != m_paths) {
        m_paths = paths;
        delete m_tagLine->completer();
        m_tagLine->setCompleter(new LastNameCompleter(paths, *m_tagLine));
    }
    checkDate();
}

bool EventFields::flush()
{
    const bool described = m_description->flush();
    const bool tagged = m_tagLine->flush();
    return m_date->flush() && described && tagged;
}

QString EventFields::tagNames() const
{
    QStringList names;
    for (const TagId tag : m_event.tags)
        names.append(quotedName(m_tags->path(tag)));
    return names.join(QStringLiteral(", "));
}

Result<void> EventFields::store(const Event &event)
{
    return ::changeEvent(*m_study, event);
}

Result<void> EventFields::storeDescription(const QString &text)
{
    Event event = m_event.event;
    event.description = text;
    return store(event);
}

Result<void> EventFields::storeTags(const QString &names)
{
    return setEventTags(*m_study, m_event.id(), chosenTags(*m_tags, splitNames(names)));
}

// An empty one is computed from the claims again.
Result<void> EventFields::storeDate(const QString &edtf)
{
    Event event = m_event.event;
    event.displayEdtf = edtf.trimmed();
    event.displaySource = event.displayEdtf.isEmpty() ? DisplaySource::Computed : DisplaySource::Analyst;
    return store(event);
}

void EventFields::storeBoxes()
{
    Event event = m_event.event;
    event.kind = static_cast<EventKind>(m_kind->currentData().toInt());
    event.background = m_background->isChecked();
    if (const Result<void> done = store(event); !done) {
        emit failed(done.error());
        follow(m_event);
    }
}

void EventFields::checkDate()
{
    const QString text = m_date->text().trimmed();
    const Result<Edtf> edtf = Edtf::parse(text);
    const bool isWrong = !text.isEmpty() && !edtf;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isWrong ? themeOf(colours).warning : themeOf(colours).quiet);
    m_dateWords->setPalette(colours);
    if (!isWrong)
        m_date->setWrong(false);
    const bool isFromClaim = m_event.event.displaySource == DisplaySource::Claim && !m_date->isTyped();
    m_dateWords->setText(text.isEmpty() ? QString()
                         : isWrong      ? edtfFaultSentence(text)
                         : isFromClaim  ? tr("%1, as a claim has it").arg(describeEdtf(*edtf, QLocale()))
                                        : describeEdtf(*edtf, QLocale()));
    static_cast<QFormLayout *>(layout())->setRowVisible(m_dateWords, !text.isEmpty());
}

void EventFields::tell(const Error &error)
{
    if (!isMistyped(error))
        emit failed(error);
}
