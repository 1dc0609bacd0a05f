// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/claimeditor.h"

#include "study/actions/addclaim.h"
#include "study/actions/changeclaim.h"
#include "study/actions/importarticles.h"
#include "study/proposeclaim.h"
#include "time/describedate.h"
#include "time/edtf.h"
#include "time/edtffault.h"
#include "ui/shell/theme.h"
#include "ui/timeline/eventpanel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

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

ClaimEditor::ClaimEditor(Study &study, QWidget *parent)
    : QWidget(parent)
    , m_study(&study)
    , m_edtf(new QLineEdit)
    , m_words(new QLabel)
    , m_published(new QLineEdit)
    , m_reading(new QComboBox)
    , m_approximate(new QCheckBox(tr("about")))
    , m_uncertain(new QCheckBox(tr("in doubt")))
    , m_modality(new QComboBox)
    , m_reporter(new QLineEdit)
    , m_reporterKind(new QComboBox)
    , m_remove(new QPushButton(tr("Remove claim")))
{
    build();
    connect(m_edtf, &QLineEdit::textEdited, this, &ClaimEditor::checkDate);
    connect(m_edtf, &QLineEdit::editingFinished, this, &ClaimEditor::store);
    connect(m_reading, &QComboBox::activated, this, &ClaimEditor::store);
    connect(m_modality, &QComboBox::activated, this, &ClaimEditor::store);
    connect(m_approximate, &QCheckBox::clicked, this, &ClaimEditor::store);
    connect(m_uncertain, &QCheckBox::clicked, this, &ClaimEditor::store);
    connect(m_reporter, &QLineEdit::editingFinished, this, &ClaimEditor::storeReporter);
    connect(m_reporterKind, &QComboBox::activated, this, &ClaimEditor::storeReporter);
    connect(m_published, &QLineEdit::returnPressed, this, &ClaimEditor::storePublication);
    connect(m_remove, &QPushButton::clicked, this, &ClaimEditor::remove);
    showClaim(nullptr);
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
    m_edtf->setPlaceholderText(tr("2025-04-02, 2025-04, [..2025-04-30] …"));
    m_reporter->setPlaceholderText(tr("the article itself"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    setAccessibleName(tr("Claim"));
    m_edtf->setAccessibleName(tr("Date in EDTF"));
    m_reading->setAccessibleName(tr("How the days are meant"));
    m_modality->setAccessibleName(tr("What is said of it"));
    m_reporter->setAccessibleName(tr("Who says so"));
    m_reporterKind->setAccessibleName(tr("What kind of source"));
    for (const QComboBox *box : {m_reading, m_modality, m_reporterKind})
        box->view()->setAccessibleName(box->accessibleName());
    auto *doubts = new QHBoxLayout;
    doubts->addWidget(m_approximate);
    doubts->addWidget(m_uncertain);
    doubts->addStretch(1);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(10, 4, 10, 8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Date"), m_edtf);
    form->addRow(QString(), m_words);
    form->addRow(tr("Article a&ppeared"), m_published);
    form->addRow(tr("&Read as"), m_reading);
    form->addRow(QString(), doubts);
    form->addRow(tr("It &is"), m_modality);
    form->addRow(tr("&From"), m_reporter);
    form->addRow(QString(), m_reporterKind);
    form->addRow(QString(), m_remove);
    m_published->setPlaceholderText(tr("its day, as 2025-04-02"));
    m_published->setAccessibleName(tr("Day on which the article appeared"));
    // Where a field would be too narrow for a date it goes below its label.
    constexpr int characters = 20;
    for (QLineEdit *field : {m_edtf, m_published, m_reporter})
        field->setMinimumWidth(characters * fontMetrics().averageCharWidth());
    setEnabled(!m_study->isReadOnly());
}

void ClaimEditor::setReporters(const QStringList &names)
{
    auto *completer = new QCompleter(names, m_reporter);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_reporter->setCompleter(completer);
}

void ClaimEditor::showClaim(const ClaimItem *claim)
{
    setVisible(claim != nullptr);
    if (!claim) {
        m_claim = {};
        return;
    }
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_claim = claim->claim;
    m_article = claim->article;
    m_reporterName = claim->reporterName;
    m_edtf->setText(m_claim.edtf);
    choose(*m_reading, m_claim.reading);
    choose(*m_modality, m_claim.modality);
    choose(*m_reporterKind, m_claim.reporterKind);
    m_reporterKind->setVisible(!m_reporterName.isEmpty());
    m_approximate->setChecked(m_claim.approximate);
    m_uncertain->setChecked(m_claim.uncertain);
    m_reporter->setText(m_reporterName);
    const auto article = orEmpty(m_study->store().table<Article>().find(Article{.id = m_article}));
    const bool asks = article && article->published.isEmpty() && m_claim.edtf.isEmpty() && !m_claim.dateText.isEmpty();
    auto *form = static_cast<QFormLayout *>(layout());
    form->setRowVisible(m_published, asks);
    m_published->clear();
    checkDate();
}

void ClaimEditor::checkDate()
{
    const QString text = m_edtf->text().trimmed();
    const Result<Edtf> edtf = Edtf::parse(text);
    const bool isWrong = !text.isEmpty() && !edtf;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isWrong ? themeOf(colours).warning : themeOf(colours).quiet);
    m_words->setPalette(colours);
    m_words->setText(text.isEmpty() ? tr("no date") : edtf ? describeEdtf(*edtf, QLocale()) : edtfFaultSentence(text));
}

void ClaimEditor::store()
{
    const QString text = m_edtf->text().trimmed();
    if (m_filling || m_claim.id.isNull() || (!text.isEmpty() && !Edtf::isValid(text)))
        return;
    Claim claim = m_claim;
    claim.edtf = text;
    claim.reading = chosen<Reading>(*m_reading);
    claim.modality = chosen<Modality>(*m_modality);
    claim.approximate = m_approximate->isChecked();
    claim.uncertain = m_uncertain->isChecked();
    if (claim.edtf != m_claim.edtf) {
        claim.anchorKind = AnchorKind::Analyst;
        claim.anchorDay.clear();
    }
    if (claim != m_claim)
        tell(changeClaim(*m_study, claim));
}

void ClaimEditor::storeReporter()
{
    const QString name = m_reporter->text().trimmed();
    const auto kind = chosen<ReporterKind>(*m_reporterKind);
    if (m_filling || m_claim.id.isNull() || (name == m_reporterName && kind == m_claim.reporterKind))
        return;
    tell(setClaimReporter(*m_study, m_claim.id, name, kind));
}

// The article gets its day, and the claim what its words then stand for: two steps, for they are two things.
void ClaimEditor::storePublication()
{
    const QString day = m_published->text().trimmed();
    const Result<Edtf> edtf = Edtf::parse(day);
    auto article = orEmpty(m_study->store().table<Article>().find(Article{.id = m_article}));
    if (!edtf || !article) {
        emit failed(badDate(day));
        return;
    }
    article->published = edtf->text();
    const Claim claim = m_claim;
    tell(updateArticle(*m_study, *article));
    const auto passage = orEmpty(m_study->store().table<Passage>().find(Passage{.id = claim.passage}));
    const auto version =
        passage ? orEmpty(m_study->store().table<Version>().find(Version{.id = passage->version})) : std::nullopt;
    if (!version)
        return;
    const TextSpan span = OffsetMap(version->text).toUnits(passage->span);
    for (const NewClaim &proposed : proposedClaims(*version, article->published, span)) {
        const QString words = version->text.sliced(proposed.dateWords.start, proposed.dateWords.length());
        if (words != claim.dateText || proposed.edtf.isEmpty())
            continue;
        Claim dated = claim;
        dated.edtf = proposed.edtf;
        dated.reading = proposed.reading;
        dated.approximate = proposed.approximate;
        dated.anchorKind = proposed.anchorKind;
        dated.anchorDay = proposed.anchorDay;
        tell(changeClaim(*m_study, dated));
        return;
    }
}

void ClaimEditor::remove()
{
    if (!m_claim.id.isNull())
        tell(removeClaims(*m_study, {m_claim.id}));
}

void ClaimEditor::tell(const Result<void> &done)
{
    if (!done)
        emit failed(done.error());
}
