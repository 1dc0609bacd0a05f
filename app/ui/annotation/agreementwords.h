// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/compareanalysts.h"

#include <QString>

// The words for how far two analysts agree, translated. Plain text.

QString analystName(const QString &author);                   // nobody has a name too
QString agreementShareWords(double share);                    // "87 %"
QString coefficientWords(const std::optional<double> &value); // "0.72", "–"

// What a kappa is called: the scale of Landis and Koch (Biometrics 33, 1977, 159–174).
QString kappaReading(const std::optional<double> &kappa);
// What an alpha allows: Krippendorff's bounds 0.8 and 0.667 (Content Analysis, 2nd ed. 2004, 11.4.4).
QString alphaReading(const std::optional<double> &alpha);

// All figures of a row in sentences, for tool tip and screen reader.
QString agreementSentences(const TagAgreement &row, const QString &a, const QString &b);
QString tagWords(const TagAgreement &row); // its path, or "Any highlight"
