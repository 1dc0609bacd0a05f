// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/claimeditor.h"

#include "study/actions/addclaim.h"
#include "study/actions/changeclaim.h"
#include "study/actions/datearticle.h"
#include "time/describedate.h"
#include "time/edtffault.h"
#include "ui/shell/theme.h"
#include "ui/timeline/claimlist.h"
#include "ui/timeline/datechoice.h"
#include "ui/timeline/eventtitles.h"
#include "ui/widgets/idlewheel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/storedline.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

QString readingWord(Reading reading)
{
    return reading == Reading::OneOf ? ClaimEditor::tr("one of these days") : ClaimEditor::tr("throughout");
}

QString reporterKindWord(ReporterKind kind)
{
    switch (kind) {
    case ReporterKind::Outlet:
        return ClaimEditor::tr("outlet");
    case ReporterKind::Anonymous:
        return ClaimEditor::tr("anonymous");
    case ReporterKind::Company:
        return ClaimEditor::tr("company");
    case ReporterKind::Author:
        return ClaimEditor::tr("person");
    }
    Q_UNREACHABLE_RETURN({});
}

namespace
{
template <class Enum>
Enum chosen(const QComboBox &box)
{
    return static_cast<Enum>(box.currentData().toInt());
}

template <class Enum>
void choose(QComboBox &box, Enum value)
{
    box.setCurrentIndex(box.findData(int(value)));
}
} // namespace

ClaimEditor::ClaimEditor(Study &study, const EventList &events, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_events(&events)
    , m_words(new StoredLine(tr("Words that carry the date"), [this](const QString &text) { return storeWords(text); }))
    , m_choice(new DateChoice(study))
    , m_wordsFault(plainLabel())
    , m_edtf(new StoredLine(tr("Date in EDTF"), [this](const QString &text) { return storeDate(text); }))
    , m_said(plainLabel())
    , m_published(new StoredLine(tr("Day on which the article appeared"),
                                 [this](const QString &text) { return storePublication(text); }))
    , m_publishedFault(plainLabel())
    , m_reading(new QComboBox)
    , m_approximate(new QCheckBox(tr("about")))
    , m_uncertain(new QCheckBox(tr("in doubt")))
    , m_modality(new QComboBox)
    , m_reporter(new StoredLine(tr("Who says so"), [this](const QString &text) { return storeReporter(text); }))
    , m_reporterKind(new QComboBox)
    , m_relative(new StoredLine(tr("Event that the words count from"),
                                [this](const QString &text) { return storeRelation(text); }))
    , m_relativeFault(plainLabel())
    , m_lost(plainLabel())
    , m_place(new QPushButton(tr("&Put on the selected words")))
    , m_remove(new QPushButton(tr("Remove claim")))
{
    build();
    nameAll();
    connectAll();
    showClaim(nullptr);
}

void ClaimEditor::connectAll()
{
    connect(m_edtf, &QLineEdit::textChanged, this, &ClaimEditor::checkDate);
    connect(m_words, &QLineEdit::textChanged, this, [this] { showFault(*m_words, *m_wordsFault, {}); });
    connect(m_published, &QLineEdit::textChanged, this, [this] { showFault(*m_published, *m_publishedFault, {}); });
    connect(m_relative, &QLineEdit::textChanged, this, [this] { showFault(*m_relative, *m_relativeFault, {}); });
    for (StoredLine *line : lines()) {
        connect(line, &StoredLine::refused, this, [this](const Error &error) {
            if (!isMistyped(error))
                emit failed(error);
        });
    }
    connect(m_words, &StoredLine::refused, this, [this](const Error &error) {
        if (isMistyped(error))
            showFault(*m_words, *m_wordsFault, tr("These words do not stand in the passage."));
    });
    connect(m_published, &StoredLine::refused, this, [this](const Error &error) {
        if (isMistyped(error))
            showFault(*m_published, *m_publishedFault, edtfFaultSentence(error.subject));
    });
    connect(m_relative, &StoredLine::refused, this, [this](const Error &error) {
        if (isMistyped(error))
            showFault(*m_relative, *m_relativeFault, describe(error));
    });
    connect(m_relative, &StoredLine::entered, this,
            [this] { m_relative->setChoices(EventTitles(*m_events, m_claim.claim.event).all()); });
    connect(m_edtf, &StoredLine::refused, this, &ClaimEditor::selectFault);
    connect(m_choice, &DateChoice::chosen, this, [this](const Claim &claim) { tell(changeClaim(*m_study, claim)); });
    connect(m_reading, &QComboBox::activated, this, &ClaimEditor::storeBoxes);
    connect(m_modality, &QComboBox::activated, this, &ClaimEditor::storeBoxes);
    connect(m_approximate, &QCheckBox::clicked, this, &ClaimEditor::storeBoxes);
    connect(m_uncertain, &QCheckBox::clicked, this, &ClaimEditor::storeBoxes);
    connect(m_reporterKind, &QComboBox::activated, this, &ClaimEditor::storeReporterKind);
    connect(m_place, &QPushButton::clicked, this, [this] { emit selectionWanted(m_claim.claim.id); });
    connect(m_remove, &QPushButton::clicked, this, &ClaimEditor::remove);
}

void ClaimEditor::nameAll()
{
    setAccessibleName(tr("Claim"));
    setBackgroundRole(QPalette::Window); // so that labels take the colours of a panel, not those of a list
    m_reading->setAccessibleName(tr("How the days are meant"));
    m_modality->setAccessibleName(tr("What is said of it"));
    m_reporterKind->setAccessibleName(tr("What kind of source"));
    for (QComboBox *box : {m_reading, m_modality, m_reporterKind}) {
        box->view()->setAccessibleName(box->accessibleName());
        ignoreIdleWheel(*box);
    }
    m_words->setPlaceholderText(tr("none"));
    m_edtf->setPlaceholderText(tr("2025-04-02, 2025-04 …"));
    m_published->setPlaceholderText(tr("its day, as 2025-04-02"));
    m_reporter->setPlaceholderText(tr("the article itself"));
    m_relative->setPlaceholderText(tr("no other event"));
    m_relative->setToolTip(tr("For words such as “days after the launch”: the event that they count from"));
    // Where a field would be too narrow for a date it goes below its label.
    constexpr int characters = 16;
    for (StoredLine *line : lines())
        line->setMinimumWidth(characters * fontMetrics().averageCharWidth());
}

void ClaimEditor::build()
{
    for (const Reading reading : {Reading::OneOf, Reading::Throughout})
        m_reading->addItem(readingWord(reading), int(reading));
    for (const Modality modality : {Modality::Happened, Modality::Planned, Modality::ReportedPlan, Modality::Speculated,
                                    Modality::Denied, Modality::Recurring})
        m_modality->addItem(modalityWord(modality), int(modality));
    for (const ReporterKind kind :
         {ReporterKind::Outlet, ReporterKind::Anonymous, ReporterKind::Company, ReporterKind::Author})
        m_reporterKind->addItem(reporterKindWord(kind), int(kind));
    const int margin = rowMargin(fontMetrics());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, margin / 2, 0, 0);
    form->setVerticalSpacing(margin / 2);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_lost);
    form->addRow(QString(), m_place);
    addDateRows(*form);
    form->addRow(tr("It &is"), m_modality);
    form->addRow(tr("&From"), m_reporter);
    form->addRow(QString(), m_reporterKind);
    form->addRow(tr("&Counts from"), m_relative);
    form->addRow(QString(), m_relativeFault);
    auto *last = new QHBoxLayout;
    last->addWidget(m_remove);
    last->addStretch(1);
    form->addRow(QString(), last);
    setEnabled(!m_study->isReadOnly());
}

void ClaimEditor::addDateRows(QFormLayout &form)
{
    auto *words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_choice);
    auto *doubts = new QHBoxLayout;
    doubts->addWidget(m_approximate);
    doubts->addWidget(m_uncertain);
    doubts->addStretch(1);
    auto *label = new QLabel(tr("&Words"));
    label->setBuddy(m_words);
    form.addRow(label, words);
    form.addRow(QString(), m_wordsFault);
    form.addRow(tr("&Date"), m_edtf);
    form.addRow(QString(), m_said);
    form.addRow(tr("Article a&ppeared"), m_published);
    form.addRow(QString(), m_publishedFault);
    form.addRow(tr("Read as"), m_reading);
    form.addRow(QString(), doubts);
}

QList<StoredLine *> ClaimEditor::lines() const
{
    return {m_words, m_edtf, m_published, m_reporter, m_relative};
}

bool ClaimEditor::flush()
{
    bool taken = true;
    for (StoredLine *line : lines())
        taken = line->flush() && taken;
    return taken;
}

void ClaimEditor::showClaim(const ClaimItem *claim)
{
    const bool isOther = !claim || claim->claim.id != m_claim.claim.id;
    if (isOther && !m_claim.claim.id.isNull()) {
        const ClaimItem next = claim ? *claim : ClaimItem{}; // the list may be made anew
        if (isThere(m_claim.claim))
            flush();
        m_claim = {};
        return next.claim.id.isNull() ? showClaim(nullptr) : showClaim(&next);
    }
    setVisible(claim != nullptr);
    if (!claim)
        return;
    m_claim = *claim;
    if (isOther)
        begin(*claim);
    follow(*claim);
}

// What is typed about a claim that an undo took away has no place any more.
bool ClaimEditor::isThere(const Claim &claim) const
{
    return orEmpty(m_study->store().table<Claim>().find(claim)).has_value();
}

void ClaimEditor::begin(const ClaimItem &claim)
{
    m_words->begin(claim.claim.dateText.simplified());
    m_edtf->begin(claim.claim.edtf);
    m_reporter->begin(claim.reporterName);
    m_published->begin({});
    m_relative->begin({});
}

void ClaimEditor::follow(const ClaimItem &claim)
{
    m_words->follow(claim.claim.dateText.simplified());
    m_edtf->follow(claim.claim.edtf);
    m_reporter->follow(claim.reporterName);
    choose(*m_reading, claim.claim.reading);
    choose(*m_modality, claim.claim.modality);
    choose(*m_reporterKind, claim.claim.reporterKind);
    m_approximate->setChecked(claim.claim.approximate);
    m_uncertain->setChecked(claim.claim.uncertain);
    m_choice->setClaim(claim);
    QStringList reporters;
    for (const Reporter &reporter : orEmpty(m_study->store().table<Reporter>().select({})))
        reporters.append(reporter.name);
    m_reporter->setChoices(reporters);
    m_relative->follow(claim.claim.relativeTo.isNull()
                           ? QString()
                           : EventTitles(*m_events, claim.claim.event).of(claim.claim.relativeTo));
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_published, waitsForPublication(m_study->store(), claim.claim));
    form->setRowVisible(m_reporterKind, !claim.reporterName.isEmpty());
    showFault(*m_words, *m_wordsFault, m_words->isTyped() ? m_wordsFault->text() : QString());
    showFault(*m_published, *m_publishedFault, m_published->isTyped() ? m_publishedFault->text() : QString());
    showFault(*m_relative, *m_relativeFault, m_relative->isTyped() ? m_relativeFault->text() : QString());
    showPlace(claim);
    checkDate();
}

void ClaimEditor::showPlace(const ClaimItem &claim)
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, themeOf(palette()).warning);
    for (QLabel *fault : {m_wordsFault, m_publishedFault, m_relativeFault, m_lost})
        fault->setPalette(warning);
    const QString lost = anchorWord(claim.passage.state);
    m_lost->setText(tr("The claim has to be looked at: %1.").arg(lost));
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_lost, !lost.isEmpty());
    form->setRowVisible(m_place, !lost.isEmpty());
}

void ClaimEditor::showFault(StoredLine &line, QLabel &label, const QString &fault)
{
    line.setWrong(!fault.isEmpty());
    line.setAccessibleDescription(fault);
    label.setText(fault);
    static_cast<QFormLayout *>(layout())->setRowVisible(&label, !fault.isEmpty());
}

void ClaimEditor::checkDate()
{
    const QString text = m_edtf->text().trimmed();
    const Result<Edtf> edtf = Edtf::parse(text);
    const bool isWrong = !text.isEmpty() && !edtf;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isWrong ? themeOf(colours).warning : themeOf(colours).quiet);
    m_said->setPalette(colours);
    m_said->setText(text.isEmpty() ? tr("no date") : edtf ? describeEdtf(*edtf, QLocale()) : edtfFaultSentence(text));
    m_edtf->setAccessibleDescription(m_said->text());
    if (!isWrong)
        m_edtf->setWrong(false);
}

// So that what is typed next mends it; unless the reader has gone elsewhere.
void ClaimEditor::selectFault()
{
    const QString text = m_edtf->text().trimmed();
    const auto fault = edtfFault(text);
    if (!fault || !m_edtf->hasFocus())
        return;
    const qsizetype start = m_edtf->text().indexOf(text) + fault->span.start;
    m_edtf->setSelection(int(start), int(fault->span.length()));
}

Result<void> ClaimEditor::storeDate(const QString &edtf)
{
    Claim claim = m_claim.claim;
    claim.edtf = edtf.trimmed();
    if (claim.edtf == m_claim.claim.edtf)
        return {};
    claim.anchorKind = AnchorKind::Analyst;
    claim.anchorDay.clear();
    return changeClaim(*m_study, claim);
}

Result<void> ClaimEditor::storeWords(const QString &words)
{
    Claim claim = m_claim.claim;
    claim.dateText = words;
    return changeClaim(*m_study, claim);
}

// Whatever stands in the fields: those are stored by themselves.
void ClaimEditor::storeBoxes()
{
    Claim claim = m_claim.claim;
    claim.reading = chosen<Reading>(*m_reading);
    claim.modality = chosen<Modality>(*m_modality);
    claim.approximate = m_approximate->isChecked();
    claim.uncertain = m_uncertain->isChecked();
    tell(changeClaim(*m_study, claim));
}

// One that is known keeps its kind.
Result<void> ClaimEditor::storeReporter(const QString &name)
{
    const QList<Reporter> reporters = orEmpty(m_study->store().table<Reporter>().select({}));
    const auto known = std::ranges::find_if(reporters, [&](const Reporter &reporter) {
        return reporter.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    const ReporterKind kind = known != reporters.end()         ? known->kind
                              : m_claim.reporterName.isEmpty() ? ReporterKind::Outlet
                                                               : m_claim.claim.reporterKind;
    return setClaimReporter(*m_study, m_claim.claim.id, name, kind);
}

void ClaimEditor::storeReporterKind()
{
    tell(setClaimReporter(*m_study, m_claim.claim.id, m_claim.reporterName, chosen<ReporterKind>(*m_reporterKind)));
}

Result<void> ClaimEditor::storePublication(const QString &day)
{
    return datePublication(*m_study, m_claim.article, day);
}

Result<void> ClaimEditor::storeRelation(const QString &title)
{
    Claim claim = m_claim.claim;
    claim.relativeTo = {};
    if (!title.trimmed().isEmpty()) {
        const Result<EventId> event = EventTitles(*m_events, claim.event).find(title);
        if (!event)
            return std::unexpected(event.error());
        claim.relativeTo = *event;
    }
    return changeClaim(*m_study, claim);
}

void ClaimEditor::remove()
{
    tell(removeClaims(*m_study, {m_claim.claim.id}));
}

// What was refused does not stay in the boxes.
void ClaimEditor::tell(const Result<void> &done)
{
    if (done)
        return;
    emit failed(done.error());
    follow(m_claim);
}

void ClaimEditor::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

void ClaimEditor::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void ClaimEditor::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}
